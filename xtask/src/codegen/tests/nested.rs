//! Groups within groups: the handle is told once what holds its records.

use crate::codegen::api::Api;
use crate::codegen::emit;
use crate::codegen::load::Document;
use crate::codegen::overlay::Overlay;
use crate::failure::Failure;

const GROUPS: &str = "
- {tag: shelves, noun: Shelf, why: x}
- {tag: books, noun: Book, within: shelves, why: x}
";

const PATHS: &str = "
  /shelves:
    get: {operationId: listShelves, tags: [shelves], summary: list, responses: {'204': {description: d}}}
  /shelves/{shelf_sid}/books/{book_sid}:
    delete:
      operationId: deleteBook
      tags: [books]
      summary: delete a book
      parameters:
      - {name: shelf_sid, in: path, required: true, example: s1, schema: {type: string}}
      - {name: book_sid, in: path, required: true, example: b1, schema: {type: string}}
      responses: {'204': {description: d}}
";

fn generate(groups: &str, paths: &str) -> Result<(emit::Files, String), Failure> {
    let spec = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\ntags: [{{name: books, description: \
         Books of a shelf.}}]\npaths:{paths}components: {{}}\n"
    );
    let overlay = format!(
        "provider: {{name: t, title: T, library: t_client, client: t}}\ngroups:{groups}ids: \
         [{{type: '*Sid', of: text, names: ['*_sid'], why: x}}]\n"
    );
    let document = Document::parse("spec/openapi.yaml", &spec)?;
    let overlay = Document::parse("spec/overlay.yaml", &overlay)?;
    let overlay = Overlay::read(&overlay, "spec/overlay.yaml")?;
    let api = Api::read(&document, &overlay)?;
    Ok((emit::files(&api)?, emit::copied::rows(&api)))
}

fn assert_has(text: &str, expected: &str) {
    assert!(text.contains(expected), "no\n{expected}\nin\n{text}");
}

#[test]
fn the_handle_of_the_holder_makes_the_one_within() {
    let (files, copied) = generate(GROUPS, PATHS).unwrap();
    assert_has(
        &files["shelves/mod.rs"],
        "    #[cfg(feature = \"books\")]\n    #[must_use]\n    \
         pub fn books(&self, shelf_sid: &ShelfSid) -> crate::books::Books {\n        \
         crate::books::Books::new(&self.client, shelf_sid)\n    }\n",
    );
    let books = &files["books/mod.rs"];
    assert_has(books, "    shelf_sid: ShelfSid,\n");
    assert_has(
        books,
        "pub fn delete(&self, book_sid: &BookSid) -> DeleteBook",
    );
    assert_has(books, ".path(\"shelf_sid\", &self.shelf_sid)");
    assert_has(books, "t.shelves().books(&sid)");
    assert!(!files["mod.rs"].contains("pub fn books"));
    assert_has(
        &copied,
        "  \"t deleteBook\": \"shelves().books({shelf_sid:&ShelfSid}).delete({book_sid:&BookSid})\",\n",
    );
}

#[test]
fn a_group_is_within_one_that_is_there() {
    let groups = GROUPS.replace("within: shelves", "within: rooms");
    assert_eq!(
        generate(&groups, PATHS).unwrap_err().to_string(),
        "the overlay of T: the group `books` is within `rooms`, which is no group of the client \
         itself"
    );
}

#[test]
fn every_operation_within_begins_with_the_same_id() {
    let paths = PATHS.replace("{name: shelf_sid", "{name: room_no");
    assert_eq!(
        generate(GROUPS, &paths).unwrap_err().to_string(),
        "spec/openapi.yaml#/paths/~1shelves~1{shelf_sid}~1books~1{book_sid}/delete: its group is \
         within `shelves`, so its first required input has to be the ID of what holds the record"
    );
    let other = "  /rooms/{room_sid}/books:
    delete:
      operationId: burnBooks
      tags: [books]
      summary: burn
      parameters: [{name: room_sid, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: d}}
";
    assert_eq!(
        generate(GROUPS, &format!("{PATHS}{other}"))
            .unwrap_err()
            .to_string(),
        "burnBooks: its group is within another by `shelf_sid`, and its own first input is \
         another one"
    );
}
