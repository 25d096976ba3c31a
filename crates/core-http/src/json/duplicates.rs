//! Objects in which a name occurs twice.

use std::collections::HashMap;

/// Up to here, comparing each with all is cheaper than hashing.
const FEW: usize = 16;

/// Keeps the last of several entries with one name, where the first of them stood.
///
/// Done once for a whole object and in linear time: a reply may hold a million
/// members that nobody knows, and must not hold up the thread that reads it.
pub(super) fn last_wins<E>(entries: &mut Vec<E>, name: fn(&E) -> &str) {
    if entries.len() <= FEW {
        return compare_all(entries, name);
    }
    let mut places: HashMap<&str, (usize, usize)> = HashMap::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        let place = places.entry(name(entry)).or_insert((index, index));
        place.1 = index;
    }
    if places.len() == entries.len() {
        return;
    }
    let mut places: Vec<(usize, usize)> = places.into_values().collect();
    places.sort_unstable();
    let mut all: Vec<Option<E>> = entries.drain(..).map(Some).collect();
    entries.extend(places.into_iter().filter_map(|(_, last)| all[last].take()));
}

fn compare_all<E>(entries: &mut Vec<E>, name: fn(&E) -> &str) {
    let mut index = 1;
    while index < entries.len() {
        let (before, rest) = entries.split_at(index);
        match before
            .iter()
            .position(|entry| name(entry) == name(&rest[0]))
        {
            Some(first) => entries[first] = entries.remove(index),
            None => index += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_stands_where_the_first_stood() {
        let mut random = fastrand::Rng::with_seed(7);
        for length in [0, 1, 2, 5, FEW, FEW + 1, 100] {
            for _ in 0..50 {
                let entries: Vec<(String, usize)> = (0..length)
                    .map(|index| (random.usize(..length).to_string(), index))
                    .collect();
                let mut expected: Vec<(String, usize)> = Vec::new();
                for entry in &entries {
                    match expected.iter_mut().find(|known| known.0 == entry.0) {
                        Some(known) => known.1 = entry.1,
                        None => expected.push(entry.clone()),
                    }
                }
                let mut settled = entries;
                last_wins(&mut settled, |entry| &entry.0);
                assert_eq!(settled, expected);
            }
        }
    }
}
