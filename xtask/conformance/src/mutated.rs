//! Running the cases against replies that are not quite as documented.

use serde_json::Value;

use fastrand::Rng;

use crate::case::{Body, Case, Reply};
use crate::compare::lost;
use crate::documented::payload;
use crate::expect::{expected, parse};
use crate::mutate::{Mutation, mutations};
use crate::transport::Script;
use crate::{Groups, Report};

/// How many mutated documents to try, and where chance begins.
#[derive(Debug, Clone, Copy)]
pub struct Fuzz {
    /// The number of documents.
    pub count: usize,
    /// Two runs with one seed try the same documents.
    pub seed: u64,
}

impl Fuzz {
    /// What `FUZZ_DECODE_COUNT` and `FUZZ_DECODE_SEED` say, or `count` documents.
    #[must_use]
    pub fn from_env(count: usize) -> Self {
        let number = |name: &str| std::env::var(name).ok()?.parse().ok();
        Self {
            count: number("FUZZ_DECODE_COUNT").unwrap_or(count),
            seed: number("FUZZ_DECODE_SEED").unwrap_or(0x5eed) as u64,
        }
    }
}

/// After so many problems a run ends: they mostly have one cause.
const ENOUGH: usize = 20;

/// Serves mutated replies to every case, and lets operations that replace a record
/// send mutated records back. Nothing may fail to decode, and nothing may be lost.
///
/// Mutations come one at a time first, each of them once, then up to three
/// together. `client` makes a client over a transport that ends in this process.
pub async fn mutated<C: Clone>(
    groups: &Groups<C>,
    client: impl FnOnce(core_http::SharedTransport) -> C,
    fuzz: Fuzz,
) -> Report {
    let mut report = Report::default();
    let script = Script::default();
    let client = client(std::sync::Arc::new(script.clone()));
    let subjects: Vec<Subject<'_, C>> = groups
        .iter()
        .flat_map(|(_, cases)| *cases)
        .flat_map(|case| subjects(case, &mut report))
        .collect();
    let mut rng = Rng::with_seed(fuzz.seed);
    let mut singles = singles(&subjects, &mut rng).into_iter();
    for _ in 0..fuzz.count {
        if subjects.is_empty() || report.problems() >= ENOUGH {
            break;
        }
        let (subject, mutations) = match singles.next() {
            Some((subject, mutation)) => (subject, vec![mutation]),
            None => {
                let subject = &subjects[rng.usize(..subjects.len())];
                let count = rng.usize(2..=3);
                (subject, rng.choose_multiple(&subject.mutations, count))
            }
        };
        let mut document = subject.document.clone();
        for mutation in mutations {
            mutation.apply(&mut document, &mut rng);
        }
        subject.run(document, &client, &script, &mut report).await;
    }
    report
}

/// A document and the case that reads or sends it.
struct Subject<'c, C> {
    case: &'c Case<C>,
    document: Value,
    mutations: Vec<Mutation>,
    reply: Reply,
    /// Whether it is the record that is sent, and not the reply.
    is_record: bool,
}

fn subjects<'c, C>(case: &'c Case<C>, report: &mut Report) -> Vec<Subject<'c, C>> {
    report.ran();
    let mut subjects = Vec::new();
    for reply in case.replies() {
        if reply.content_type != "application/json" {
            continue;
        }
        match parse(reply.body) {
            Ok(document) => subjects.push(Subject {
                mutations: mutations(&document, case.limits()),
                case,
                document,
                reply: *reply,
                is_record: false,
            }),
            Err(problem) => report.add(case.operation, problem),
        }
    }
    if let (false, Some(reply)) = (case.record.is_empty(), case.replies().next()) {
        match parse(case.record) {
            Ok(document) => subjects.push(Subject {
                mutations: mutations(&document, case.limits_of_record()),
                case,
                document,
                reply: *reply,
                is_record: true,
            }),
            Err(problem) => report.add(case.operation, problem),
        }
    }
    subjects
}

/// Each mutation once, in random order, so that a short run sees some of all.
fn singles<'s, 'c, C>(
    subjects: &'s [Subject<'c, C>],
    rng: &mut Rng,
) -> Vec<(&'s Subject<'c, C>, &'s Mutation)> {
    let mut all: Vec<_> = subjects
        .iter()
        .flat_map(|subject| subject.mutations.iter().map(move |one| (subject, one)))
        .collect();
    rng.shuffle(&mut all);
    all
}

impl<C: Clone> Subject<'_, C> {
    async fn run(&self, document: Value, client: &C, script: &Script, report: &mut Report) {
        let case = self.case;
        let text = document.to_string();
        let (answer, record) = if self.is_record {
            (self.reply.body.to_owned(), text.as_str())
        } else {
            (text.clone(), case.record)
        };
        script.answer(self.reply.status, answer);
        let outcome = (case.call)(client.clone(), record).await;
        let problems = match outcome {
            Err(failed) => vec![failed.to_string()],
            Ok(_) if self.is_record => self.sent_back(document, &script.sent()),
            Ok(value) => match payload(case, &document) {
                Some(payload) => lost(payload, &value),
                None => Vec::new(),
            },
        };
        // One lost record is one problem, however many members it had.
        if let Some(first) = problems.first() {
            let more = match problems.len() {
                1 => String::new(),
                many => format!(", and {} more", many - 1),
            };
            report.add(case.operation, format!("{first}{more}\n    in {text}"));
        }
    }

    /// What of a record did not go out again.
    fn sent_back(&self, record: Value, sent: &str) -> Vec<String> {
        let Body::Json(documented) = self.case.body else {
            return vec!["a record goes out as JSON, and this is no JSON".to_owned()];
        };
        match (expected(self.case, record, documented), parse(sent)) {
            (Ok(expected), Ok(sent)) => lost(&expected, &sent),
            (Err(problem), _) | (_, Err(problem)) => vec![problem],
        }
    }
}
