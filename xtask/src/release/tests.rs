use super::*;

fn needs(name: &str, req: &str, kind: Option<&str>) -> Dependency {
    Dependency {
        name: name.to_owned(),
        req: req.to_owned(),
        kind: kind.map(str::to_owned),
        path: Some(PathBuf::from("/w").join(name)),
    }
}

fn package(name: &str, dependencies: Vec<Dependency>) -> Package {
    Package {
        name: name.to_owned(),
        dependencies,
        ..Package::default()
    }
}

#[test]
fn what_is_needed_is_published_before_what_needs_it() {
    let packages = vec![
        package(
            "client",
            vec![
                needs("core", "^0.1", None),
                needs("runner", "*", Some("dev")),
                needs("sandbox", "^0.1", Some("dev")),
            ],
        ),
        package("core", vec![needs("core", "*", Some("dev"))]),
        package("sandbox", vec![]),
    ];
    let ordered = in_order(packages).unwrap();
    let names: Vec<_> = ordered.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["core", "sandbox", "client"]);

    let circle = vec![
        package("a", vec![needs("b", "^0.1", None)]),
        package("b", vec![needs("a", "^0.1", Some("dev"))]),
    ];
    assert!(in_order(circle).is_err());
}

#[test]
fn packages_that_are_not_published_are_left_out() {
    let metadata = r#"{"packages": [
        {"name": "a", "publish": null, "license": "MIT", "other": 1},
        {"name": "b", "publish": []},
        {"name": "c", "publish": ["crates-io"]}
    ]}"#;
    let packages = published(metadata).unwrap();
    let names: Vec<_> = packages.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["a", "c"]);
}

#[test]
fn each_gap_in_a_manifest_is_told() {
    let dependencies = vec![
        needs("core", "*", None),
        needs("runner", "*", Some("dev")),
        needs("sandbox", "^0.1", None),
    ];
    let mut package = package("client", dependencies);
    package.keywords = ["a", "b", "c", "d", "e", "f"].map(str::to_owned).to_vec();
    package.categories = vec!["api-bindings".to_owned()];
    package.license = Some("MIT".to_owned());
    assert_eq!(
        manifest_problems(&package),
        [
            "client: Cargo.toml needs `description`",
            "client: Cargo.toml needs `repository`",
            "client: Cargo.toml needs `readme`",
            "client: Cargo.toml needs `rust-version`",
            "client: Cargo.toml needs `keywords`",
            "client: give `core` a version",
        ]
    );
}

#[test]
fn a_package_has_what_it_needs_and_no_tests() {
    let mut files = vec![".cargo_vcs_info.json", "Cargo.toml"];
    files.extend(FILES);
    assert_eq!(file_problems("client", &files), Vec::<String>::new());
    files.retain(|file| *file != "LICENSE-MIT");
    files.extend(["tests/behaviour/main.rs", "tests/conformance/main.rs"]);
    assert_eq!(
        file_problems("client", &files),
        [
            "client: LICENSE-MIT is not in the package",
            "client: tests/behaviour/main.rs does not belong into the package; `exclude` it",
        ]
    );
}

#[test]
fn an_entry_is_a_heading_with_exactly_the_version() {
    let changelog = "# Changelog\n\n## [Unreleased]\n\n## [0.1.10] - 2026-11-22\n";
    assert!(has_entry(changelog, "0.1.10"));
    assert!(!has_entry(changelog, "0.1.1"));
    assert!(!has_entry("see ## [0.1.1]\n", "0.1.1"));
}
