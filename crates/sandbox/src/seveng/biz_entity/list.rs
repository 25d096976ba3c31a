//! `GET /BizEntity`: one entity, or those that pass every filter.

use super::{account, party, show};
use crate::{
    json::Record,
    reply::Outcome,
    request::Request,
    seveng::{
        filter::{Filters, Kind},
        investment, ledger,
        owner::Owner,
        paging, product,
        select::{ACCOUNT, BIZ_ENTITY, ORGANISATION, PERSON},
        tables::BIZ_ENTITIES,
    },
    state::State,
};

const FILTERS: &[(&str, Kind)] = &[
    ("BizEntityTypeID", Kind::Integer),
    ("AccountID", Kind::Integer),
    ("AccountNumber", Kind::Text),
    ("UpdatedDate", Kind::Moment),
    ("UpdatedDateFull", Kind::Moment),
    ("CreatedDate", Kind::Moment),
];

/// All conditions are joined by AND, selectors of single records too (U8); an id that leads nowhere
/// is refused, as an unknown id is anywhere.
pub(super) fn list(state: &mut State, request: &Request<'_>) -> Outcome {
    let query = &request.query;
    let mut filters = Filters::read(query, FILTERS)?;
    let account_filters = filters.take(&["AccountID", "AccountNumber"]);
    let entity = BIZ_ENTITY.named().find(state, query)?;
    let entity = entity.map(|entity| BIZ_ENTITY.id(entity));
    let product = product::scope(state, query)?;
    let investment = investment::find(state, query, product)?;
    let investment = investment.map(|investment| investment::id(&investment));
    let mut parties = Vec::new();
    for kind in [PERSON, ORGANISATION] {
        let party = kind.named().find(state, query)?;
        parties.extend(party.map(|record| Owner::of(kind, record)));
    }

    // An entity has several accounts; one of them must pass all that is asked of accounts.
    let has_account = |entity: &Record| {
        let mut accounts = account::OWNED.of(state, Owner::of(BIZ_ENTITY, entity));
        let unasked = account_filters.is_empty() && product.is_none() && investment.is_none();
        unasked
            || accounts.any(|account| {
                let id = ACCOUNT.id(account);
                account_filters.accept(account)
                    && product::is_in(account, product)
                    && investment.is_none_or(|held| !ledger::units(state, id, held).is_zero())
            })
    };
    let has_party = |entity: &Record| {
        let owner = Owner::of(BIZ_ENTITY, entity);
        let links = |party: &Owner| party::OWNED.of(state, owner).any(|link| party.owns(link));
        parties.iter().all(links)
    };
    let rows = state.rows(BIZ_ENTITIES).filter(|row| {
        entity.is_none_or(|id| BIZ_ENTITY.id(row) == id)
            && filters.accept(row)
            && has_account(row)
            && has_party(row)
    });
    let show = |entity| show(state, entity);
    Ok(paging::page(request, rows, paging::DEFAULT_SIZE, show))
}
