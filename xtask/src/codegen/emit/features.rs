//! The generated lines of a crate's `Cargo.toml`: one feature per group.

use crate::codegen::api::Api;
use crate::failure::Failure;

const BEGIN: &str = "# <generated> by cargo xtask codegen\n";
const END: &str = "# </generated>\n";

/// The manifest with its feature block written anew.
pub(crate) fn feature_block(manifest: &str, api: &Api<'_>) -> Result<String, Failure> {
    let (before, rest) = manifest
        .split_once(BEGIN)
        .ok_or_else(|| Failure::new(format!("the manifest has no line `{}`", BEGIN.trim())))?;
    let (_, after) = rest
        .split_once(END)
        .ok_or_else(|| Failure::new(format!("the manifest has no line `{}`", END.trim())))?;
    let groups = api.groups();
    let mut block = String::from("## Every group of operations.\nall = [\n");
    for group in &groups {
        block.push_str(&format!("    {:?},\n", group.feature()));
    }
    block.push_str("]\n");
    for group in &groups {
        let holder = api.overlay.holder(group);
        let needs = holder.map_or_else(String::new, |holder| format!("{:?}", holder.feature()));
        block.push_str(&format!(
            "## {}\n{} = [{needs}]\n",
            api.group_doc(group),
            group.feature()
        ));
    }
    Ok(format!("{before}{BEGIN}{block}{END}{after}"))
}
