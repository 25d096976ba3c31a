//! Conformance cases: one per operation, below `tests/conformance/cases`.
//!
//! A case is data for the runner in `xtask/conformance`: the documented call
//! through the typed API, the documented request, replies and failures.
//!
//! ```text
//! Case::new("getComm", |client: Client, _| read(client.comms().get(CommId(6120)).send()))
//!     .request("GET /v2/comms/6120", &["x-api-key"])
//!     .reply(200, "application/json", r#"{"success":true,"data":{"commId":6120}}"#)
//!     .payload("data").fixed(&["/success", "/data", "/data/commId"])
//!     .failures(&[STATUS_400, STATUS_404]),
//! ```

mod failures;
mod json;
mod shape;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use self::failures::Failures;
use self::shape::Shape;
use super::example::exact::{self, Changed, Exact, owner_members};
use super::scope::Scope;
use super::text::filled;
use super::{Files, LONGEST, header};
use crate::codegen::api::Api;
use crate::codegen::documented::{Answer, Documented};
use crate::codegen::ir::{Argument, Body, Operation};
use crate::codegen::overlay::Group;
use crate::codegen::types::Type;
use crate::failure::Failure;

/// The files below `tests/conformance/cases`.
pub(crate) fn files(api: &Api<'_>, documented: &Documented<'_>) -> Result<Files, Failure> {
    let mut writer = Writer {
        api,
        documented,
        failures: Failures::default(),
        problems: Vec::new(),
    };
    let mut files = Files::new();
    let mut modules = Vec::new();
    for group in api.groups() {
        for (module, text) in writer.group(group) {
            files.insert(format!("{module}.rs"), text);
            modules.push((group, module));
        }
    }
    if !writer.problems.is_empty() {
        return Err(Failure::new(writer.problems.join("\n")));
    }
    files.insert("failures.rs".to_owned(), writer.failures.file(api));
    files.insert("mod.rs".to_owned(), root(api, &modules));
    Ok(files)
}

/// `mod.rs`: the groups, behind their features like the operations themselves.
fn root(api: &Api<'_>, modules: &[(&Group, String)]) -> String {
    let library = &api.overlay.provider.library;
    let mut text = header(&format!(
        "What the documentation of {} shows, operation by operation.",
        api.overlay.provider.title
    ));
    let mut groups = String::new();
    text.push_str("mod failures;\n");
    for (group, module) in modules {
        let feature = group.feature();
        text.push_str(&format!("#[cfg(feature = {feature:?})]\nmod {module};\n"));
        groups.push_str(&format!(
            "    #[cfg(feature = {feature:?})]\n    ({:?}, &{module}::CASES),\n",
            group.module()
        ));
    }
    text.push_str(&format!(
        "\nuse conformance::Groups;\nuse {library}::Client;\n\n\
         pub(crate) static GROUPS: &Groups<Client> = &[\n{groups}];\n"
    ));
    text
}

struct Writer<'w, 'a> {
    api: &'w Api<'a>,
    documented: &'w Documented<'w>,
    failures: Failures,
    /// All of them: an example is corrected best beside its siblings.
    problems: Vec<String>,
}

/// A case as code.
struct Case {
    text: String,
    scope: Scope,
    deprecated: bool,
}

impl Writer<'_, '_> {
    /// The files of a group: one, or several where one would be too long.
    fn group(&mut self, group: &Group) -> Vec<(String, String)> {
        let mut files: Vec<(String, String)> = Vec::new();
        let mut cases: Vec<Case> = Vec::new();
        let operations: Vec<&Operation> = self.api.operations_of(group).collect();
        for operation in operations {
            match self.case(operation) {
                Ok(case) => cases.push(case),
                Err(problem) => self.problems.push(problem.to_string()),
            }
            if self.file(group, &cases).lines().count() > LONGEST && cases.len() > 1 {
                let last = cases.pop();
                files.push((module(group, files.len()), self.file(group, &cases)));
                cases = last.into_iter().collect();
            }
        }
        files.push((module(group, files.len()), self.file(group, &cases)));
        files
    }

    fn file(&self, group: &Group, cases: &[Case]) -> String {
        let mut scope = Scope::default();
        scope.bring("conformance", "Case");
        scope.bring(&self.api.overlay.provider.library, "Client");
        for case in cases {
            scope.join(&case.scope);
        }
        let text: String = cases.iter().map(|case| case.text.as_str()).collect();
        let expect = if cases.iter().any(|case| case.deprecated) {
            "#[expect(deprecated, reason = \"what is deprecated has to work as well\")]\n"
        } else {
            ""
        };
        format!(
            "{}{}{expect}pub(super) static CASES: [Case<Client>; {}] = [\n{text}];\n",
            header(&format!("What is documented of `{}`.", group.handle())),
            scope.lines(&BTreeSet::new()),
            cases.len(),
        )
    }

    fn case(&mut self, operation: &Operation) -> Result<Case, Failure> {
        let mut scope = Scope::default();
        let exact = exact::exact(operation, self.api)?;
        let mut text = call(operation, &exact, &mut scope);
        let mut add = |link: String| text.push_str(&format!("        {link}\n"));
        add(self.request(operation)?);
        self.query(operation).map(&mut add);
        self.body(operation, &mut scope).map(&mut add);
        if let Some(changed) = &exact.record {
            add(self.record(operation, changed)?);
        }
        let nulled = self.nulled(operation);
        if !nulled.is_empty() {
            add(listed("nulled", &quoted(&nulled)));
        }
        let (refusals, answers): (Vec<Answer>, Vec<Answer>) = self
            .documented
            .replies(&operation.id)?
            .into_iter()
            .partition(|answer| self.is_refusal(operation, answer));
        answers.iter().map(reply).for_each(&mut add);
        self.returns(operation).into_iter().for_each(&mut add);
        let failures = self
            .failures
            .of(operation, self.api, self.documented, &refusals)?;
        for name in &failures {
            scope.bring("super::failures", name);
        }
        add(listed("failures", &failures) + ",");
        Ok(Case {
            text,
            scope,
            deprecated: operation.deprecated,
        })
    }

    fn request(&self, operation: &Operation) -> Result<String, Failure> {
        let mut path = operation.path.clone();
        for (name, value) in exact::parameters(operation, self.api) {
            path = path.replace(&format!("{{{name}}}"), &plain(&value));
        }
        let mut headers = self
            .documented
            .headers(&operation.id, operation.anonymous)?;
        headers.extend(operation.takes_key.then(|| "idempotency-key".to_owned()));
        let method = operation.method.to_uppercase();
        Ok(format!(
            ".request({:?}, {})",
            format!("{method} {path}"),
            list(&headers)
        ))
    }

    fn query(&self, operation: &Operation) -> Option<String> {
        let in_path = |name: &str| operation.path.contains(&format!("{{{name}}}"));
        let pairs: Vec<String> = exact::parameters(operation, self.api)
            .into_iter()
            .filter(|(name, _)| !in_path(name))
            .map(|(name, value)| format!("({name:?}, {:?})", plain(&value)))
            .collect();
        (!pairs.is_empty()).then(|| listed("query", &pairs))
    }

    fn body(&self, operation: &Operation, scope: &mut Scope) -> Option<String> {
        let body = operation.example.body.as_ref();
        let members = || body.and_then(Value::as_object).into_iter().flatten();
        match &operation.body {
            Body::None => None,
            Body::Members | Body::Replacement(_) => {
                let nothing = Value::Object(Map::new());
                let literal = json::literal(body.unwrap_or(&nothing));
                Some(format!(".json({literal})"))
            }
            Body::Form => {
                let pairs: Vec<String> = members()
                    .map(|(name, value)| format!("({name:?}, {:?})", plain(value)))
                    .collect();
                Some(listed("form", &pairs))
            }
            Body::Multipart => {
                scope.bring("conformance", "Part");
                let parts: String = members()
                    .map(|(name, value)| {
                        let content = match value {
                            Value::Object(_) | Value::Array(_) => json::literal(value),
                            other => json::text(&plain(other)),
                        };
                        format!("            Part {{ name: {name:?}, content: {content} }},\n")
                    })
                    .collect();
                Some(format!(".multipart(&[\n{parts}        ])"))
            }
            Body::Raw(media) => {
                let content = json::text(&body.map(plain).unwrap_or_default());
                Some(format!(".file({media:?}, {content})"))
            }
        }
    }

    /// The record that the call replaces: as the documentation shows it in the
    /// reply, with what the request shows of members that cannot be set, and without
    /// those that are, so that each setter counts.
    fn record(&self, operation: &Operation, changed: &Changed) -> Result<String, Failure> {
        let answers = self.documented.replies(&operation.id)?;
        let body = answers.into_iter().find_map(|answer| answer.body);
        let body = body.unwrap_or_default();
        let payload = match &operation.reply.envelope {
            Some(member) => body.get(member).cloned().unwrap_or_default(),
            None => body,
        };
        let payload = match payload {
            Value::Array(mut list) if list.len() == 1 => list.remove(0),
            other => other,
        };
        let Value::Object(mut members) = payload else {
            return Err(Failure::new(format!(
                "{}: the documented reply is no record, so there is nothing to replace",
                operation.id
            )));
        };
        let shown = operation.example.body.as_ref().and_then(Value::as_object);
        for (name, value) in shown.into_iter().flatten() {
            members.insert(name.clone(), value.clone());
        }
        members.retain(|name, _| !changed.set.contains(name));
        let replacement = self.api.replacements.get(&changed.ty);
        let dropped = replacement.map(|replacement| {
            let names = replacement.dropped.iter().map(|(name, _)| name.clone());
            names.collect::<Vec<_>>()
        });
        let shape = Shape::of(&Type::Model(changed.ty.clone()), "", self.api);
        Ok(format!(
            ".record({}, {}, {})",
            json::literal(&Value::Object(members)),
            list(&shape.fixed),
            list(&dropped.unwrap_or_default())
        ))
    }

    /// Members that go out as `null` although the documented body leaves them out.
    fn nulled(&self, operation: &Operation) -> Vec<String> {
        match &operation.body {
            Body::Replacement(record) => {
                let replacement = self.api.replacements.get(record);
                let mut names = replacement
                    .map(|replacement| replacement.nulled.clone())
                    .unwrap_or_default();
                let dropped = replacement.map(|replacement| replacement.dropped.as_slice());
                names.retain(|name| {
                    !dropped
                        .unwrap_or_default()
                        .iter()
                        .any(|(drop, _)| drop == name)
                });
                names
            }
            Body::Members => operation
                .arguments
                .iter()
                .filter_map(|argument| match argument {
                    Argument::Owner { ty } => Some(owner_members(&ty.to_string(), self.api)),
                    _ => None,
                })
                .flatten()
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Whether a reply that is documented among the successes says that it is none.
    fn is_refusal(&self, operation: &Operation, answer: &Answer) -> bool {
        let (Some(envelope), Some(body)) = (&self.api.overlay.envelope, &answer.body) else {
            return false;
        };
        !operation.reply.ok_when_false && body.get(&envelope.marker) == Some(&Value::Bool(false))
    }

    /// What the call returns, and what of the reply it relies on.
    fn returns(&self, operation: &Operation) -> Vec<String> {
        let mut links = Vec::new();
        let mut fixed = Vec::new();
        let mut pointer = String::new();
        if operation.reply.ty == Type::Unit {
            links.push(".acknowledged()".to_owned());
        }
        if let Some(member) = &operation.reply.envelope {
            let marker = self.api.overlay.envelope.as_ref();
            fixed.extend(marker.map(|rule| format!("/{}", rule.marker)));
            if operation.reply.ty != Type::Unit {
                links.push(format!(".payload({member:?})"));
                fixed.push(format!("/{member}"));
                pointer = format!("/{member}");
            }
        }
        let shape = Shape::of(&operation.reply.ty, &pointer, self.api);
        fixed.extend(shape.fixed);
        // A record by decision of the overlay, where the provider sends a list of one.
        let rule = self.api.overlay.operations.get(&operation.id);
        if rule.is_some_and(|rule| rule.returns.is_some()) {
            let in_list = Shape::of(&operation.reply.ty, &format!("{pointer}/*"), self.api);
            fixed.extend(in_list.fixed);
        }
        if !fixed.is_empty() {
            links.push(listed("fixed", &quoted(&fixed)));
        }
        if !shape.maps.is_empty() {
            links.push(listed("maps", &quoted(&shape.maps)));
        }
        links
    }
}

fn module(group: &Group, earlier: usize) -> String {
    match earlier {
        0 => group.module(),
        earlier => format!("{}_{}", group.module(), earlier + 1),
    }
}

/// `Case::new(…)` with the call.
fn call(operation: &Operation, exact: &Exact, scope: &mut Scope) -> String {
    for (module, names) in &exact.uses {
        for name in names {
            scope.bring(module, name);
        }
    }
    let helper = match operation.reply.ty {
        Type::Bytes => "file",
        Type::BytesOr(_) => "file_or",
        _ => "read",
    };
    scope.bring("crate", helper);
    let mut links = exact.call.clone();
    links.push(".send()".to_owned());
    let changes = exact.record.iter().flat_map(|changed| &changed.links);
    if links
        .iter()
        .chain(changes)
        .any(|link| link.contains("json::<"))
    {
        scope.bring("conformance", "json");
    }
    let id = &operation.id;
    let Some(changed) = &exact.record else {
        let open = format!("    Case::new({id:?}, |client: Client, _| {helper}(");
        return wrapped(&open, &links, "))", 12);
    };
    scope.bring("conformance", "with");
    let mut record = vec!["record.into_replace()".to_owned()];
    record.extend(changed.links.iter().cloned());
    format!(
        "    Case::new({id:?}, |client: Client, record| with(record, move |record: {}| {{\n{}{}    }}))\n",
        changed.ty,
        wrapped("        let record = ", &record, ";", 12),
        wrapped(&format!("        {helper}("), &links, ")", 12),
    )
}

fn reply(answer: &Answer) -> String {
    let body = match &answer.body {
        None => "\"\"".to_owned(),
        Some(body) if answer.media == "application/json" => json::literal(body),
        Some(body) => json::text(&plain(body)),
    };
    format!(".reply({}, {:?}, {body})", answer.status, answer.media)
}

/// A chain of calls between `open` and `close`: on one line where it fits.
fn wrapped(open: &str, links: &[String], close: &str, indent: usize) -> String {
    let one = format!("{open}{}{close}\n", links.concat());
    if one.len() <= LINE {
        return one;
    }
    let mut text = open.to_owned();
    let mut line = text.len();
    for (index, link) in links.iter().enumerate() {
        if index > 0 && line + link.len() > LINE {
            text.push_str(&format!("\n{}", " ".repeat(indent)));
            line = indent;
        }
        text.push_str(link);
        line += link.len();
    }
    format!("{text}{close}\n")
}

/// Lines are as long as those of other generated code.
const LINE: usize = 100;

/// A list of texts.
fn list(names: &[String]) -> String {
    format!("&[{}]", quoted(names).join(", "))
}

fn quoted(names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("{name:?}")).collect()
}

/// `.name(&[…])`, over several lines where it is long.
fn listed(name: &str, items: &[String]) -> String {
    let one = format!(".{name}(&[{}])", items.join(", "));
    if 8 + one.len() <= LINE {
        return one;
    }
    let items: Vec<String> = items.iter().map(|item| format!("{item},")).collect();
    format!(".{name}(&[\n{}        ])", filled(&items, "            "))
}

/// A value as a path, a query or a form has it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
