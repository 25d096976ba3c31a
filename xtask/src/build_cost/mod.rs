//! `cargo xtask build-cost`: what a user's first build costs.
//!
//! Each client is built from nothing as the only dependency of an empty program
//! outside this workspace: debug profile, two jobs, no incremental compilation,
//! sources fetched before. Once with its default features, once with a single
//! group, and plain reqwest with `serde_json` in the same run to compare with. The
//! client is then built again on top of its dependencies, to show its own share.
//!
//! GNU time reads wall and CPU time and the peak memory of the largest process,
//! which is a rustc. On a machine that does other work the wall time says little;
//! the load is printed beside it. Takes minutes and is not part of the test
//! command; name packages to build only those.
//!
//! ```text
//! $ cargo xtask build-cost ecgrid-client
//! ```

mod project;
mod time;

use std::fmt::Write as _;

use self::project::Project;
use self::time::Cost;
use crate::failure::Failure;

/// What is built.
#[derive(Debug, Clone, Copy)]
pub(super) enum Case {
    /// The HTTP library that the clients are compared with.
    PlainReqwest,
    /// A client with its default features: every group.
    All(&'static str),
    /// A client with one group, and the same transport.
    One(&'static str, &'static str),
}

const CASES: [Case; 7] = [
    Case::PlainReqwest,
    Case::All("ecgrid-client"),
    Case::One("ecgrid-client", "comms"),
    Case::All("sevenG-client"),
    Case::One("sevenG-client", "communications"),
    Case::All("carrierx-client"),
    Case::One("carrierx-client", "endpoints"),
];

/// Measures the cases of the packages that are named, or all of them.
pub(crate) fn run(packages: &[String]) -> Result<(), Failure> {
    let cases = chosen(packages)?;
    time::installed()?;
    let mut table = heading();
    for case in cases {
        eprintln!("building {} ...", case.title());
        let load = load();
        let project = Project::create(case)?;
        let whole = project.build()?;
        let own = match case.package() {
            Some(package) => {
                project.forget(package)?;
                Some(project.build()?)
            }
            None => None,
        };
        table.push_str(&line(&case.title(), &whole, own.as_ref(), &load));
    }
    print!("{table}");
    Ok(())
}

impl Case {
    fn package(self) -> Option<&'static str> {
        match self {
            Self::PlainReqwest => None,
            Self::All(package) | Self::One(package, _) => Some(package),
        }
    }

    fn title(self) -> String {
        match self {
            Self::PlainReqwest => "plain reqwest + serde_json".to_owned(),
            Self::All(package) => format!("{package}, all groups"),
            Self::One(package, group) => format!("{package}, `{group}`"),
        }
    }
}

/// Plain reqwest is always measured: without it the rest cannot be judged.
fn chosen(packages: &[String]) -> Result<Vec<Case>, Failure> {
    if let Some(unknown) = packages.iter().find(|&name| {
        !CASES
            .iter()
            .any(|case| case.package() == Some(name.as_str()))
    }) {
        return Err(Failure::new(format!(
            "there is no client `{unknown}`; usage: cargo xtask build-cost [ecgrid-client] \
             [sevenG-client] [carrierx-client]"
        )));
    }
    let wanted = |case: &Case| match case.package() {
        Some(package) => packages.is_empty() || packages.iter().any(|name| name == package),
        None => true,
    };
    Ok(CASES.into_iter().filter(wanted).collect())
}

/// Runnable processes, averaged over the last minute, where the system tells.
fn load() -> String {
    std::fs::read_to_string("/proc/loadavg")
        .ok()
        .and_then(|text| text.split_whitespace().next().map(str::to_owned))
        .unwrap_or_else(|| "-".to_owned())
}

fn heading() -> String {
    format!(
        "{:<34} {:>8} {:>8} {:>8}   {:>10} {:>8} {:>6}\n",
        "built from nothing", "wall", "CPU", "peak", "own CPU", "peak", "load"
    )
}

fn line(title: &str, whole: &Cost, own: Option<&Cost>, load: &str) -> String {
    let mut line = format!(
        "{title:<34} {:>6.1} s {:>6.1} s {:>5.2} GB   ",
        whole.wall,
        whole.cpu,
        whole.peak_gigabytes()
    );
    // Writing to a string cannot fail.
    let _ = match own {
        Some(own) => write!(line, "{:>8.1} s {:>5.2} GB", own.cpu, own.peak_gigabytes()),
        None => write!(line, "{:>10} {:>8}", "", ""),
    };
    let _ = writeln!(line, " {load:>6}");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(packages: &[&str]) -> Vec<String> {
        let packages: Vec<String> = packages.iter().map(|&name| name.to_owned()).collect();
        let cases = chosen(&packages).unwrap();
        cases.into_iter().map(Case::title).collect()
    }

    #[test]
    fn plain_reqwest_is_measured_with_whatever_is_asked_for() {
        assert_eq!(
            titles(&["ecgrid-client"]),
            [
                "plain reqwest + serde_json",
                "ecgrid-client, all groups",
                "ecgrid-client, `comms`",
            ]
        );
        assert_eq!(titles(&[]).len(), CASES.len());
    }

    #[test]
    fn a_package_that_is_no_client_is_refused_with_those_that_are() {
        let error = chosen(&["core-http".to_owned()]).unwrap_err().to_string();
        assert!(
            error.starts_with("there is no client `core-http`;"),
            "{error}"
        );
        assert!(error.contains("sevenG-client"), "{error}");
    }

    #[test]
    fn every_client_is_built_whole_and_with_one_group() {
        for client in crate::budgets::CLIENTS {
            assert_eq!(titles(&[client]).len(), 3, "{client}");
        }
    }

    #[test]
    fn a_line_stands_below_its_heading() {
        let cost = |wall, cpu, peak| Cost {
            wall,
            cpu,
            peak_kilobytes: peak,
        };
        let whole = cost(40.04, 71.2, 612_000);
        let own = cost(6.0, 8.5, 600_000);
        let line = line("ecgrid-client, `comms`", &whole, Some(&own), "1.02");
        assert_eq!(
            heading() + &line,
            "\
built from nothing                     wall      CPU     peak      own CPU     peak   load
ecgrid-client, `comms`               40.0 s   71.2 s  0.61 GB        8.5 s  0.60 GB   1.02
"
        );
    }
}
