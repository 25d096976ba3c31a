//! `phonenumber nearby latlng:40.71,-74.01`: numbers near a position, the nearest first.
//!
//! How near is not documented, so every number whose place is known is listed, sorted by distance.
//! Other forms of position exist and are not known.

use super::filter::Filter;
use crate::json::Record;

/// The places of the numbers in the pool: locality, state, latitude, longitude.
const PLACES: [(&str, &str, f64, f64); 5] = [
    ("HEMPSTEAD", "NY", 40.7062, -73.6187),
    ("NEW YORK", "NY", 40.7128, -74.0060),
    ("WASHINGTON", "DC", 38.9072, -77.0369),
    ("DENVER", "CO", 39.7392, -104.9903),
    ("LOS ANGELES", "CA", 34.0522, -118.2437),
];

/// A position, and the other conditions of the filter.
#[derive(Debug)]
pub(super) struct Nearby {
    latitude: f64,
    longitude: f64,
    others: Option<Filter>,
}

impl Nearby {
    /// Reads a filter that has a condition of this kind; `None` when it has not.
    pub(super) fn parse(filter: &str) -> Option<Result<Self, String>> {
        let conditions: Vec<_> = filter.split(" and ").map(str::trim).collect();
        let index = conditions
            .iter()
            .position(|condition| condition.starts_with("phonenumber nearby "))?;
        let position = conditions[index]
            .trim_start_matches("phonenumber nearby ")
            .trim()
            .trim_matches(['"', '\'']);
        let others: Vec<_> = conditions
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != index)
            .map(|(_, text)| *text)
            .collect();
        Some(Self::at(position, &others.join(" and ")))
    }

    /// The other conditions, if there are any.
    pub(super) fn others(self) -> Option<Filter> {
        self.others
    }

    fn at(position: &str, others: &str) -> Result<Self, String> {
        let numbers = position
            .strip_prefix("latlng:")
            .and_then(|pair| pair.split_once(','));
        let parsed = numbers.and_then(|(latitude, longitude)| {
            Some((
                latitude.trim().parse().ok()?,
                longitude.trim().parse().ok()?,
            ))
        });
        let in_range =
            |(latitude, longitude): &(f64, f64)| latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        let (latitude, longitude) = parsed
            .filter(in_range)
            .ok_or("a position is latlng:latitude,longitude")?;
        let others = (!others.is_empty())
            .then(|| Filter::parse(others))
            .transpose()?;
        Ok(Self {
            latitude,
            longitude,
            others,
        })
    }

    /// The numbers that fit, the nearest first.
    pub(super) fn sort<'a>(&self, numbers: impl Iterator<Item = &'a Record>) -> Vec<Record> {
        let fitting = numbers.filter(|number| {
            self.others
                .as_ref()
                .is_none_or(|others| others.accepts(number))
        });
        let mut found: Vec<_> = fitting
            .filter_map(|number| Some((self.distance(number)?, number)))
            .collect();
        found.sort_by(|(left, _), (right, _)| left.total_cmp(right));
        found
            .into_iter()
            .map(|(_, number)| number.clone())
            .collect()
    }

    /// Good enough to sort by: degrees on a plane, meridians drawn together with the latitude.
    fn distance(&self, number: &Record) -> Option<f64> {
        let (locality, state) = (number.text("locality")?, number.text("state")?);
        let (_, _, latitude, longitude) = PLACES
            .iter()
            .find(|place| (place.0, place.1) == (locality, state))?;
        let east = (longitude - self.longitude) * self.latitude.to_radians().cos();
        Some((latitude - self.latitude).hypot(east))
    }
}

#[cfg(test)]
mod tests {
    use super::Nearby;
    use crate::json::{Record, record};

    fn number(locality: &str, state: &str, digits: &str) -> Record {
        record! { "locality": locality, "state": state, "phonenumber": digits }
    }

    #[test]
    fn the_nearest_number_comes_first() {
        let numbers = [
            number("WASHINGTON", "DC", "1"),
            number("HEMPSTEAD", "NY", "2"),
            number("NEW YORK", "NY", "3"),
            number("NOWHERE", "NY", "4"),
        ];
        let sorted = |filter: &str| -> Vec<String> {
            let sorted = Nearby::parse(filter).unwrap().unwrap().sort(numbers.iter());
            sorted
                .iter()
                .filter_map(|number| number.text("phonenumber"))
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(
            sorted("phonenumber nearby latlng:40.70,-73.60"),
            ["2", "3", "1"]
        );
        assert_eq!(
            sorted("phonenumber nearby latlng:38.9,-77.0"),
            ["1", "3", "2"]
        );
        assert_eq!(
            sorted("state eq NY and phonenumber nearby \"latlng:38.9,-77.0\""),
            ["3", "2"]
        );
    }

    #[test]
    fn other_filters_are_left_alone_and_other_positions_refused() {
        assert!(Nearby::parse("state eq NY").is_none());
        for position in [
            "zip:11550",
            "latlng:91,0",
            "latlng:1",
            "latlng:x,y",
            "latlng:NaN,1",
        ] {
            let refused = Nearby::parse(&format!("phonenumber nearby {position}"))
                .unwrap()
                .unwrap_err();
            assert_eq!(refused, "a position is latlng:latitude,longitude");
        }
    }
}
