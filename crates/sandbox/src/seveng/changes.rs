//! Change times of business entities: `updatedDate` sees changes of the entity's own row,
//! `updatedDateFull` also those of what is nested in it.

use super::{dates, owner::Owner, tables::BIZ_ENTITIES};
use crate::state::State;

/// Something that belongs to this owner was changed, added or taken away.
pub(super) fn below(state: &mut State, owner: Owner) {
    let now = dates::now(state);
    for entity in owner.entities(state) {
        state.update(BIZ_ENTITIES, entity, |entity| {
            entity.set("updatedDateFull", now.as_str());
        });
    }
}
