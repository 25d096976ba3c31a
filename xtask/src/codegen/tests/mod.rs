//! The whole way from a small specification to files.

mod nested;

use super::api::Api;
use super::emit;
use super::load::Document;
use super::overlay::Overlay;
use crate::failure::Failure;

const OVERLAY: &str = "
provider: {name: t, title: T, library: t_client, client: t}
groups: [{tag: things, noun: Thing, why: x}]
";

/// Generates from paths, schemas and more of the overlay.
fn generate(paths: &str, schemas: &str, overlay: &str) -> Result<emit::Files, Failure> {
    let spec = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nsecurity: [{{key: []}}]\n\
         tags: [{{name: things, description: Things.}}]\n\
         paths:\n{paths}components:\n  schemas:\n{schemas}"
    );
    let document = Document::parse("spec/openapi.yaml", &spec)?;
    document.expect_openapi()?;
    let overlay = Document::parse("spec/overlay.yaml", &format!("{OVERLAY}{overlay}"))?;
    let overlay = Overlay::read(&overlay, "spec/overlay.yaml")?;
    let api = Api::read(&document, &overlay)?;
    emit::files(&api)
}

/// A PATCH of a thing with these members of the body.
fn patch(members: &str) -> Result<emit::Files, Failure> {
    let paths = "
  /things/{id}:
    patch:
      operationId: updateThing
      tags: [things]
      summary: change a thing
      x-idempotent: true
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ThingUpdate'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
";
    let schemas = format!(
        "    Thing: {{type: object, x-key: id, required: [id], properties: {{id: {{type: integer}}, name: {{type: string}}}}}}\n\
         {}    ThingUpdate:\n      type: object\n      properties:\n{members}",
        "    State: {type: string, enum: [on, off]}\n"
    );
    generate(paths, &schemas, "")
}

fn assert_has(files: &emit::Files, file: &str, expected: &str) {
    let text = &files[file];
    assert!(
        text.contains(expected),
        "{file} does not have\n{expected}\nbut is\n{text}"
    );
}

#[test]
fn a_patch_has_a_setter_per_member_and_clears_what_may_be_null() {
    let files = patch(
        "        name: {type: string, maxLength: 5, description: its name}\n\
         \x20       note: {type: [string, 'null']}\n\
         \x20       state: {$ref: '#/components/schemas/State'}\n\
         \x20       price: {type: number}\n\
         \x20       tags: {type: array, items: {type: string}}\n\
         \x20       labels: {type: object, additionalProperties: {type: string}}\n\
         \x20       any: {}\n",
    )
    .unwrap();
    let calls = "things/calls.rs";
    assert_has(
        &files,
        calls,
        "    /// Its name; at most 5 characters.\n    pub fn name(self, value: impl AsRef<str>) -> Self {\n\
         \x20       Self { call: self.call.set(\"name\", value.as_ref()) }\n    }\n",
    );
    assert_has(&files, calls, "pub fn clear_note(self) -> Self");
    assert!(!files[calls].contains("clear_name"));
    assert_has(&files, calls, "pub fn state(self, value: State) -> Self");
    assert_has(
        &files,
        calls,
        "pub fn price(self, value: impl Into<Decimal>) -> Self",
    );
    assert_has(
        &files,
        calls,
        "pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>)",
    );
    assert_has(
        &files,
        calls,
        "pub fn label(mut self, key: impl Into<String>, value: impl AsRef<str>)",
    );
    assert_has(
        &files,
        calls,
        "pub fn any(self, value: &(impl Serialize + ?Sized)) -> Self",
    );
    assert_has(
        &files,
        calls,
        "core_http::call_methods! {\n    /// Change a thing.\n    pub struct PatchThing -> Thing, Error;\n}\n",
    );
    assert_has(
        &files,
        "things/mod.rs",
        "pub fn patch(&self, id: i64) -> PatchThing",
    );
    assert_has(&files, "things/spec.rs", ".idempotent()");
    assert_has(
        &files,
        "things/models.rs",
        "    pub id: i64,\n    /// Name.\n    pub name: Option<String>,",
    );
    assert_has(
        &files,
        "things/models.rs",
        "core_http::object! { Thing { id: \"id\" required, name: \"name\" } }\n",
    );
    assert_has(&files, "things/models.rs", "        Off = \"off\",\n");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let members =
        "        name: {type: string}\n        state: {$ref: '#/components/schemas/State'}\n";
    assert_eq!(patch(members).unwrap(), patch(members).unwrap());
}

#[test]
fn what_is_not_understood_is_named_with_its_place() {
    let schema = "spec/openapi.yaml#/components/schemas/ThingUpdate/properties";
    for (member, expected) in [
        (
            "a: {oneOf: [{type: string}]}",
            format!("{schema}/a/oneOf: `oneOf` is not supported"),
        ),
        (
            "a: {anyOf: [{type: string}, {type: integer}]}",
            format!(
                "{schema}/a: `anyOf` of several types is not supported: choose one with an entry \
                 `ThingUpdate.a` below `types` in the overlay"
            ),
        ),
        (
            "a: {type: string, format: iban}",
            format!("{schema}/a: `format: iban`"),
        ),
        (
            "a: {type: string, enum: ['10', '20']}",
            format!("{schema}/a: `10` has no Rust name"),
        ),
        (
            "send: {type: string}",
            "updateThing: a setter cannot be called `send`".to_owned(),
        ),
    ] {
        let failure = patch(&format!("        {member}\n"))
            .unwrap_err()
            .to_string();
        assert!(failure.starts_with(&expected), "{failure}");
    }
}

fn operation(text: &str, overlay: &str) -> Result<emit::Files, Failure> {
    generate(
        &format!(
            "  /things:\n    get:\n      operationId: listThings\n      tags: [things]\n{text}"
        ),
        "    Nothing: {type: string}\n",
        overlay,
    )
}

#[test]
fn so_are_content_types_headers_and_tags() {
    let path = "spec/openapi.yaml#/paths/~1things/get";
    let ok = "      responses: {'204': {description: d}}\n";
    let failure = operation(
        "      responses: {'200': {description: d, content: {text/xml: {}}}}\n",
        "",
    )
    .unwrap_err();
    assert_eq!(
        failure.to_string(),
        format!(
            "{path}/responses/200/content/text~1xml: content type `text/xml` is not supported: \
             teach it to xtask/src/codegen/reply.rs"
        )
    );
    let header = "      parameters: [{name: X-A, in: header, schema: {type: string}}]\n";
    let failure = operation(&format!("{header}{ok}"), "").unwrap_err();
    assert_eq!(
        failure.to_string(),
        format!("{path}/parameters/0: header `X-A` has no entry below `headers` in the overlay")
    );
    let role = "headers: [{name: X-A, role: constant, why: x}]\n";
    operation(&format!("{header}{ok}"), role).unwrap();

    let failure = operation(ok, role).unwrap_err();
    assert_eq!(
        failure.to_string(),
        "the overlay of T decides about things that the specification does not have: headers/X-A"
    );
}

const OWNED: &str = "
  /thing:
    get:
      operationId: getThing
      tags: [things]
      x-one-of-required: [[ThingID, ExternalThingId]]
      parameters:
      - {name: ThingID, in: query, schema: {type: integer, format: int32}}
      - {name: ExternalThingId, in: query, schema: {type: string}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/ThingResponse'}}}}}
    put:
      operationId: updateThing
      tags: [things]
      x-replace: full
      x-idempotent: true
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/ThingResponse'}}}}}
";

const OWNED_SCHEMAS: &str = "
    Thing:
      type: object
      x-exactly-one-owner: [[payerID, externalPayerId], [payeeID]]
      properties:
        thingID: {type: [integer, 'null'], format: int32, x-immutable: true}
        name: {type: string}
        note: {type: [string, 'null']}
        payerID: {type: [integer, 'null'], format: int32}
        externalPayerId: {type: [string, 'null']}
        payeeID: {type: [integer, 'null'], format: int32}
    ThingResponse:
      type: object
      required: [result]
      properties: {result: {type: boolean}, data: {$ref: '#/components/schemas/Thing'}}
";

const OWNED_OVERLAY: &str = "
envelope: {marker: result, payload: data, why: x}
schemas: {Thing: {key: thingID, why: x}}
ids:
- {type: '*Id', of: integer, names: ['*ID'], why: x}
- {type: 'External*Id', of: text, names: ['external*Id', 'External*Id'], why: x}
drop_on_replace: [{member: note, doc: it is not taken., why: x}]
";

#[test]
fn a_replacement_keeps_everything_and_names_one_owner() {
    let files = generate(OWNED, OWNED_SCHEMAS, OWNED_OVERLAY).unwrap();
    let replace = "things/replace.rs";
    assert_has(
        &files,
        replace,
        "::MEMBERS);\n        object.remove(\"note\");\n",
    );
    assert_has(
        &files,
        replace,
        "/// - `note` is left out: it is not taken.",
    );
    assert_has(
        &files,
        replace,
        "pub fn owner(mut self, owner: ThingOwner) -> Self",
    );
    assert_has(
        &files,
        replace,
        "pub fn name(self, value: impl AsRef<str>) -> Self",
    );
    // Neither the identity nor the members of the owner can be set by themselves.
    assert!(!files[replace].contains("thing_id") && !files[replace].contains("payer_id"));
    let models = "things/models.rs";
    assert_has(&files, models, "    pub thing_id: ThingId,\n");
    assert_has(&files, models, "ExternalPayer(ExternalPayerId)");
    assert_has(
        &files,
        models,
        "Self::Payee(id) => object.set(\"payeeID\", id)",
    );
    assert_has(
        &files,
        "things/mod.rs",
        "pub fn replace(&self, replacement: ThingReplace) -> ReplaceThing",
    );
    assert_has(
        &files,
        "things/mod.rs",
        "pub fn get(&self, thing: impl Into<ThingRef>) -> GetThing",
    );
    assert_has(
        &files,
        "types/refs.rs",
        "impl From<&ExternalThingId> for ThingRef",
    );
    assert_has(&files, "things/spec.rs", ".reply(Reply::Enveloped)");
}

#[test]
fn pages_of_a_shared_envelope_are_one_generic_type() {
    let files = generate(
        "
  /things:
    get:
      operationId: listThings
      tags: [things]
      x-pagination: {style: offset, limit: limit, offset: offset}
      parameters:
      - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 1000}}
      - {name: offset, in: query, schema: {type: integer}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/ThingList'}}}}}
",
        "    List: {type: object, properties: {items: {type: array, items: {}}, total: {type: [integer, 'null']}}}
    ThingList:
      allOf:
      - $ref: '#/components/schemas/List'
      - {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    Thing: {type: object, properties: {type: {type: string}}}
",
        "pages: [{schema: List, name: Page, items: items, total: total, why: x}]
rename: [{from: type, to: kind, why: x}]
",
    )
    .unwrap();
    assert_has(&files, "types/pages.rs", "    pub items: Vec<T>,");
    assert_has(
        &files,
        "types/pages.rs",
        "core_http::object! { Page<T> { items: \"items\" rows, total: \"total\" } }\n",
    );
    assert_has(
        &files,
        "things/calls.rs",
        "pub fn pages(self) -> Pager<Page<Thing>, Error>",
    );
    assert_has(&files, "things/spec.rs", ".max_size(1000)");
    assert_has(
        &files,
        "things/models.rs",
        "core_http::object! { Thing { kind: \"type\" } }\n",
    );
    assert_has(
        &files,
        "mod.rs",
        "#[cfg(feature = \"things\")]\npub mod things;\n",
    );
}

#[test]
fn all_that_is_known_of_a_member_is_said() {
    let paths = "
  /things:
    get:
      operationId: getThing
      tags: [things]
      summary: read a thing
      x-uncertain: its path
      x-scopes-additional: things.deep in addition when depth is sent
      responses: {'200': {description: d, x-uncertain: its members, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
";
    let schemas = "    Bits: {type: integer, maximum: 31, description: 'Sum of bits: 2 voice.'}
    Thing:
      type: object
      properties:
        bits: {allOf: [{$ref: '#/components/schemas/Bits'}], description: What it can do.}
        code: {type: string, pattern: '^A', description: Its code.}
        kindID: {type: integer, description: Its kind., x-known-values: {'1': Small, '2': Large}, x-lookup: kindID}
";
    let words = "patterns: [{pattern: '^A', words: begins with A, why: x}]\n";
    let files = generate(paths, schemas, words).unwrap();
    for expected in [
        "/// What it can do; at most 31. Sum of bits: 2 voice.\n",
        "/// Its code; begins with A.\n",
        "/// Its kind; known values `1` Small, `2` Large. The list `kindID` has the values.\n",
    ] {
        assert_has(&files, "things/models.rs", expected);
    }
    assert_has(
        &files,
        "things/mod.rs",
        "/// Needs also `things.deep` when depth is sent.\n",
    );
    assert_has(
        &files,
        "things/mod.rs",
        "/// *Uncertain:*\n    ///\n    /// - Its path.\n    /// - Its members.\n",
    );
    let failure = generate(paths, schemas, "").unwrap_err().to_string();
    assert!(
        failure.ends_with("say in words what `^A` means, below `patterns` in the overlay"),
        "{failure}"
    );
}
