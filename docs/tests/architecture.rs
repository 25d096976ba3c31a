//! The guide's table of the core's modules, compared with the modules there are.

#[test]
fn every_module_of_the_core_has_a_row() {
    let source = include_str!("../../crates/core-http/src/lib.rs");
    let guide = include_str!("../architecture.md");
    let module = |line: &'static str| {
        let name = line.strip_prefix("pub ").unwrap_or(line);
        name.strip_prefix("mod ")?.strip_suffix(';')
    };
    let modules = source.lines().filter_map(module);
    let modules: Vec<&str> = modules.filter(|name| *name != "tests").collect();
    assert!(!modules.is_empty());
    let (_, table) = guide.split_once("| module | concept |\n").unwrap();
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let first: String = rows.filter_map(|row| row.split('|').nth(1)).collect();
    let named: Vec<&str> = first.split('`').skip(1).step_by(2).collect();
    for module in &modules {
        assert!(named.contains(module), "{module} has no row");
    }
    assert_eq!(named.len(), modules.len(), "{named:?}");
}
