//! One example per operation, from the values of the documentation. It is a
//! doctest that is compiled and not run.

pub(crate) mod exact;
mod layout;
mod naming;

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::scope::Scope;
use crate::codegen::api::Api;
use crate::codegen::ir::{Argument, Body, Input, Operation, Place};
use crate::codegen::ir::{Field, Model};
use crate::codegen::names;
use crate::codegen::types::Type;
use crate::failure::Failure;

/// What makes a number of a text, exactly, where a literal would not be.
const DECIMAL: &str = ".parse::<Decimal>()?";

/// As many setters as an example shows: what more there is, the builder tells.
const MOST_SETTERS: usize = 3;

/// Longer texts are cut: what they say does not matter, and rustfmt leaves a
/// statement with one as it is.
const LONGEST_TEXT: usize = 60;

/// As much of a file as tells what it is.
const LONGEST_FILE: usize = 32;

/// The lines of each example, by operation: what a reader sees, between hidden
/// lines that make it compile.
pub(crate) type Examples = BTreeMap<String, Vec<String>>;

/// The examples of all operations.
pub(crate) fn examples(api: &Api<'_>) -> Result<Examples, Failure> {
    let drafts: Vec<(String, String)> = api
        .operations
        .iter()
        .map(|operation| draft(operation, api))
        .collect();
    let (opens, bodies): (Vec<String>, Vec<String>) = drafts.into_iter().unzip();
    let bodies = layout::bodies(&bodies)?;
    let examples = api.operations.iter().zip(opens.into_iter().zip(bodies));
    let lines = examples.map(|(operation, (open, body))| {
        let mut lines = vec![open];
        lines.extend(body);
        lines.push("# Ok(()) }".to_owned());
        (operation.id.clone(), lines)
    });
    Ok(lines.collect())
}

/// The hidden line that opens an example, and what is inside.
fn draft(operation: &Operation, api: &Api<'_>) -> (String, String) {
    let mut example = Writer {
        api,
        operation,
        uses: BTreeMap::new(),
        before: Vec::new(),
        variables: BTreeMap::new(),
        most: MOST_SETTERS,
    };
    let mut parameters = vec![format!(
        "{}: {}::Client",
        api.overlay.provider.client, api.overlay.provider.library
    )];
    let body = example.statements(&mut parameters).join("\n");
    let library = &api.overlay.provider.library;
    let error = if body.contains(DECIMAL) {
        "Box<dyn std::error::Error>".to_owned()
    } else {
        format!("{library}::Error")
    };
    let open = format!(
        "# async fn example({}) -> Result<(), {error}> {{",
        parameters.join(", ")
    );
    let mut scope = Scope::default();
    for (module, names) in &example.uses {
        let path = if module.is_empty() {
            library.clone()
        } else {
            format!("{library}::{module}")
        };
        for name in names {
            scope.bring(&path, name);
        }
    }
    (open, scope.lines(&BTreeSet::new()) + &body)
}

struct Writer<'w, 'a> {
    api: &'w Api<'a>,
    operation: &'w Operation,
    /// Names by module of the crate.
    uses: BTreeMap<String, BTreeSet<String>>,
    /// Statements before the call.
    before: Vec<String>,
    /// The variables that hold text IDs, by the name of the input.
    variables: BTreeMap<String, String>,
    /// As many members of a record as are shown.
    most: usize,
}

impl Writer<'_, '_> {
    fn statements(&mut self, parameters: &mut Vec<String>) -> Vec<String> {
        let operation = self.operation;
        let client = self.api.overlay.provider.client.clone();
        let way = self.way();
        let mut arguments = Vec::new();
        for argument in &operation.arguments {
            let text = match argument {
                Argument::One(input) => self.argument(input),
                Argument::Selector { inputs, .. } => self.selected(inputs),
                Argument::Owner { ty } => self.owner(&ty.to_string()),
                Argument::Replacement { .. } => self.replacement(parameters),
            };
            arguments.push(text);
        }
        let mut call = format!(
            "{client}.{way}.{}({})",
            operation.name,
            arguments.join(", ")
        );
        let mut shown = 0;
        for input in &operation.setters {
            if shown < self.most
                && let Some(value) = self.given(input).cloned()
                && let Some(setter) = self.setter(input, value)
            {
                call.push_str(&setter);
                shown += 1;
            }
        }
        let send = format!("{call}.send().await?");
        let statement = match self.result_name() {
            Some(name) => format!("let {name} = {send};"),
            None => format!("{send};"),
        };
        let mut all = std::mem::take(&mut self.before);
        all.push(statement);
        all
    }

    /// The way to the handle, which is told the ID that it keeps.
    fn way(&mut self) -> String {
        let operation = self.operation;
        let kept = operation.kept.as_ref();
        let kept = kept.map(|input| self.argument(input)).unwrap_or_default();
        self.api.way(operation, &kept).join(".")
    }

    /// The variable for the answer.
    fn result_name(&self) -> Option<String> {
        naming::answer(self.operation, &self.noun())
    }

    /// What a record of the group is called.
    fn noun(&self) -> String {
        let groups = &self.api.overlay.groups;
        let group = groups
            .iter()
            .find(|group| group.module() == self.operation.group);
        group.map(|group| group.noun.clone()).unwrap_or_default()
    }

    fn bring(&mut self, name: &str) {
        let home = self.api.home(name).unwrap_or_default().to_owned();
        self.uses.entry(home).or_default().insert(name.to_owned());
    }

    /// The value that the documentation gives for an input.
    fn given(&self, input: &Input) -> Option<&Value> {
        let wire = &input.field.wire;
        let example = &self.operation.example;
        let value = match input.place {
            Place::Path | Place::Query => {
                let found = example.parameters.iter().find(|(name, _)| name == wire);
                found.map(|(_, value)| value)
            }
            _ => example.body.as_ref().and_then(|body| body.get(wire)),
        };
        value.filter(|value| !value.is_null())
    }

    fn argument(&mut self, input: &Input) -> String {
        let value = self.given(input).cloned();
        let field = &input.field;
        let text = value
            .as_ref()
            .and_then(|value| self.value(&field.ty, value))
            .unwrap_or_else(|| self.made_up(field));
        match &field.ty {
            Type::Id { text: true, .. } => self.variable(&field.name, text),
            _ => text,
        }
    }

    /// Puts a text ID into a variable, since calls borrow it.
    fn variable(&mut self, name: &str, value: String) -> String {
        if let Some(known) = self.variables.get(name) {
            return format!("&{known}");
        }
        let short = if self.variables.is_empty() && name.ends_with("_sid") {
            "sid"
        } else {
            name
        };
        self.before.push(format!("let {short} = {value};"));
        self.variables.insert(name.to_owned(), short.to_owned());
        format!("&{short}")
    }

    fn selected(&mut self, inputs: &[Input]) -> String {
        let given = inputs
            .iter()
            .find_map(|input| Some((input, self.given(input)?.clone())));
        match given {
            Some((input, value)) => self
                .value(&input.field.ty, &value)
                .unwrap_or_else(|| self.made_up(&input.field)),
            None => self.made_up(&inputs[0].field),
        }
    }

    fn owner(&mut self, owner: &str) -> String {
        let body = self.operation.example.body.clone().unwrap_or_default();
        self.owner_in(owner, &body)
            .unwrap_or_else(|| "Default::default()".to_owned())
    }

    fn owner_in(&mut self, owner: &str, body: &Value) -> Option<String> {
        let record = owner.strip_suffix("Owner")?;
        let model = self.api.catalog.models.get(record)?.clone();
        let field = model
            .owners
            .iter()
            .flatten()
            .filter_map(|wire| model.fields.iter().find(|field| field.wire == *wire))
            .find(|field| body.get(&field.wire).is_some_and(|value| !value.is_null()))?;
        let id = self.value(&field.ty, body.get(&field.wire)?)?;
        let Type::Id { name, .. } = &field.ty else {
            return None;
        };
        self.bring(owner);
        Some(format!("{owner}::{}({id})", name.strip_suffix("Id")?))
    }

    /// Reads the record, changes it, and hands it over.
    fn replacement(&mut self, parameters: &mut Vec<String>) -> String {
        let Body::Replacement(record) = &self.operation.body else {
            return String::new();
        };
        let variable = naming::record(record, None, &self.noun());
        match self.reading(record) {
            Some(call) => self
                .before
                .push(format!("let {variable} = {call}.send().await?;")),
            None => {
                let library = &self.api.overlay.provider.library;
                let home = self
                    .api
                    .home(record)
                    .map(|home| format!("{home}::"))
                    .unwrap_or_default();
                parameters.push(format!("{variable}: {library}::{home}{record}"));
            }
        }
        let changes = self.changes(record);
        let change = format!("let changed = {variable}.into_replace(){changes};");
        self.before.push(change);
        "changed".to_owned()
    }

    /// The call that reads one such record, with the arguments that the
    /// replacement has too.
    fn reading(&mut self, record: &str) -> Option<String> {
        let reads = |other: &&Operation| {
            other.method == "get"
                && other.group == self.operation.group
                && matches!(&other.reply.ty, Type::Model(name) if name == record)
        };
        let operation = self.api.operations.iter().find(reads)?;
        let mut arguments = Vec::new();
        for argument in &operation.arguments {
            let text = match argument {
                Argument::One(input) => {
                    let mut of_this = input.clone();
                    of_this.place = Place::Path;
                    self.argument(&of_this)
                }
                Argument::Selector { inputs, .. } => {
                    let example = operation.example.parameters.clone();
                    let input = inputs.first()?;
                    let (_, value) = example.iter().find(|(name, _)| *name == input.field.wire)?;
                    self.value(&input.field.ty, value)?
                }
                Argument::Owner { .. } | Argument::Replacement { .. } => return None,
            };
            arguments.push(text);
        }
        let client = self.api.overlay.provider.client.clone();
        let way = self.way();
        Some(format!(
            "{client}.{way}.{}({})",
            operation.name,
            arguments.join(", ")
        ))
    }

    /// One or two changes out of the documented body.
    fn changes(&mut self, record: &str) -> String {
        let Some(replacement) = self.api.replacements.get(record).cloned() else {
            return String::new();
        };
        let body = self.operation.example.body.clone().unwrap_or_default();
        if !replacement.owners.is_empty()
            && let Some(owner) = self.owner_in(&format!("{record}Owner"), &body)
        {
            return format!(".owner({owner})");
        }
        let simple = |field: &&Field| {
            matches!(
                field.ty,
                Type::Integer(_) | Type::Text | Type::Bool | Type::Enum(_)
            )
        };
        let fields: Vec<Field> = replacement
            .writable
            .iter()
            .filter(simple)
            .cloned()
            .collect();
        let mut changes = String::new();
        for field in fields {
            let value = body.get(&field.wire).filter(|value| !value.is_null());
            if let Some(text) = value.and_then(|value| self.value(&field.ty, value)) {
                changes = format!(".{}({text})", field.name);
                break;
            }
        }
        changes
    }

    fn setter(&mut self, input: &Input, value: Value) -> Option<String> {
        let field = &input.field;
        if input.switch.is_some() {
            return Some(format!(".{}()", field.name));
        }
        match &field.ty {
            Type::Object | Type::Map(_) => {
                let singular = names::singular(&field.name)?;
                let item = match &field.ty {
                    Type::Map(values) => (**values).clone(),
                    _ => Type::Text,
                };
                let mut calls = String::new();
                for (key, value) in value.as_object()? {
                    let value = self.value(&item, value)?;
                    calls.push_str(&format!(".{singular}({key:?}, {value})"));
                }
                Some(calls)
            }
            Type::Id { text: true, .. } => {
                let text = self.value(&field.ty, &value)?;
                Some(format!(".{}(&{text})", field.name))
            }
            ty => {
                let text = self.value(ty, &value)?;
                Some(format!(".{}({text})", field.name))
            }
        }
    }

    /// Uses a type that every client hands on from the core.
    fn bring_core(&mut self, name: &str) {
        let uses = self.uses.entry(String::new()).or_default();
        uses.insert(name.to_owned());
    }

    /// A documented value as Rust.
    fn value(&mut self, ty: &Type, value: &Value) -> Option<String> {
        Some(match ty {
            Type::Bool => match value {
                Value::Bool(value) => value.to_string(),
                Value::String(text) => text.to_lowercase(),
                _ => return None,
            },
            Type::Integer(_) => grouped(&scalar(value)?),
            Type::Text if self.most != usize::MAX => format!("{:?}", cut(&scalar(value)?)),
            Type::Text | Type::Secret | Type::Timestamp | Type::Date | Type::Custom(_) => {
                format!("{:?}", scalar(value)?)
            }
            Type::Base64 => {
                let text = scalar(value)?;
                if self.most != usize::MAX {
                    return Some(bytes(&text));
                }
                self.bring_core("Base64");
                format!("Base64::from_text({text:?})")
            }
            Type::Decimal | Type::DecimalText => {
                let text = scalar(value)?;
                let whole = text.strip_suffix(".0").unwrap_or(&text);
                match whole.parse::<i64>() {
                    Ok(_) => grouped(whole),
                    Err(_) => {
                        self.bring_core("Decimal");
                        format!("{text:?}{DECIMAL}")
                    }
                }
            }
            Type::Id { name, text } => {
                let value = scalar(value)?;
                self.bring(name);
                if *text {
                    format!("{name}::new({value:?})")
                } else {
                    format!("{name}({})", grouped(&value))
                }
            }
            Type::Enum(name) => {
                let value = scalar(value)?;
                self.bring(name);
                let known = self.api.catalog.enums.get(name)?;
                match known.variants.iter().find(|(_, text, _)| *text == value) {
                    Some((variant, _, _)) => format!("{name}::{variant}"),
                    None => format!("{name}::from({value:?})"),
                }
            }
            Type::List(item) => {
                let items: Option<Vec<String>> = value
                    .as_array()?
                    .iter()
                    .map(|value| self.value(item, value))
                    .collect();
                format!("[{}]", items?.join(", "))
            }
            Type::Model(name) => {
                let model = self.api.catalog.models.get(name)?.clone();
                self.model(&model, value)?
            }
            Type::Filter(item) => self.value(item, value)?,
            _ => return None,
        })
    }

    fn model(&mut self, model: &Model, value: &Value) -> Option<String> {
        self.bring(&model.name);
        let mut text = format!("{}::default()", model.name);
        let mut shown = 0;
        for field in model.fields.iter().filter(|field| !field.read_only) {
            if shown == self.most {
                break;
            }
            let Some(value) = value.get(&field.wire).filter(|value| !value.is_null()) else {
                continue;
            };
            if let Some(value) = self.value(&field.ty, value) {
                text.push_str(&format!(".{}({value})", field.name));
                shown += 1;
            }
        }
        Some(text)
    }

    /// A value for an input without a documented one.
    fn made_up(&mut self, field: &Field) -> String {
        let value = match &field.ty {
            Type::Bool => Value::Bool(true),
            Type::Integer(_) | Type::Decimal | Type::DecimalText | Type::Id { text: false, .. } => {
                Value::from(1)
            }
            Type::Enum(name) => {
                let known = self.api.catalog.enums.get(name);
                let first = known.and_then(|known| known.variants.first());
                first.map_or(Value::Null, |(_, value, _)| Value::from(value.clone()))
            }
            _ => Value::from(names::kebab(&field.name)),
        };
        self.value(&field.ty, &value)
            .unwrap_or_else(|| "Default::default()".to_owned())
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// The beginning of a file that the documentation shows as Base64, as the bytes that
/// a caller has.
fn bytes(base64: &str) -> String {
    let file = STANDARD.decode(base64).unwrap_or_default();
    let text = String::from_utf8_lossy(&file);
    let start: String = text
        .chars()
        .filter(char::is_ascii)
        .take(LONGEST_FILE)
        .collect();
    format!("b{start:?}")
}

/// The beginning of a text that is too long to be read.
fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    text.chars().take(LONGEST_TEXT - 1).chain(['…']).collect()
}

/// Digits in groups of three where there are many.
fn grouped(number: &str) -> String {
    let (sign, digits) = number
        .strip_prefix('-')
        .map_or(("", number), |digits| ("-", digits));
    if digits.len() < 6 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return number.to_owned();
    }
    let first = digits.len() % 3;
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && index % 3 == first {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        assert_eq!(grouped("5001"), "5001");
        assert_eq!(grouped("123456"), "123_456");
        assert_eq!(grouped("5600017734"), "5_600_017_734");
        assert_eq!(grouped("-1234567"), "-1_234_567");
    }
}
