//! The ISA segment: sixteen elements of fixed width, so the separator is simply its fourth byte.
//!
//! ```text
//! ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>
//! ```

use crate::{
    ecgrid::when,
    json::{Record, record},
};

use super::Party;

/// The widths of ISA01 to ISA16.
const WIDTHS: [usize; 16] = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

/// The names that the header parser gives them.
const NAMES: [&str; 16] = [
    "authorizationInfoQualifier",
    "authorizationInfo",
    "securityInfoQualifier",
    "securityInfo",
    "senderIdQualifier",
    "senderId",
    "receiverIdQualifier",
    "receiverId",
    "interchangeDate",
    "interchangeTime",
    "repetitionSeparator",
    "controlVersionNumber",
    "controlNumber",
    "acknowledgmentRequested",
    "usageIndicator",
    "componentElementSeparator",
];

/// `ISA`, sixteen separators, the elements.
pub(super) const LENGTH: usize = 105;

/// A segment taken apart.
#[derive(Debug)]
pub(in crate::ecgrid) struct Header {
    elements: [String; 16],
    pub(super) separator: u8,
}

impl Header {
    /// Reads the segment at the beginning of the bytes; what follows it is not looked at.
    pub(in crate::ecgrid) fn read(bytes: &[u8]) -> Result<Self, String> {
        if !bytes.starts_with(b"ISA") {
            return Err("an interchange begins with ISA".to_owned());
        }
        let segment = bytes
            .get(..LENGTH)
            .filter(|segment| segment.is_ascii())
            .ok_or_else(|| {
                format!(
                    "an ISA segment has {LENGTH} ASCII characters, this one has {}",
                    bytes.len()
                )
            })?;
        let separator = segment[3];
        let mut place = 3;
        let mut elements: [String; 16] = Default::default();
        for (index, (element, width)) in elements.iter_mut().zip(WIDTHS).enumerate() {
            if segment[place] != separator {
                return Err(format!(
                    "ISA{:02} must begin at character {}",
                    index + 1,
                    place + 2
                ));
            }
            let text = &segment[place + 1..=place + width];
            *element = text.iter().copied().map(char::from).collect();
            place += width + 1;
        }
        Ok(Self {
            elements,
            separator,
        })
    }

    fn trimmed(&self, number: usize) -> String {
        self.elements[number - 1].trim_end().to_owned()
    }

    /// ISA05/06 and ISA07/08.
    pub(super) fn parties(&self) -> [Party; 2] {
        [5, 7].map(|number| Party {
            qualifier: Some(self.trimmed(number)),
            id: self.trimmed(number + 1),
        })
    }

    /// ISA09 and ISA10 as an instant. The century is not documented: years to 69 are taken for the
    /// present one, as POSIX does. ISA times have no zone; the reply says Z all the same.
    pub(in crate::ecgrid) fn date(&self) -> Result<String, String> {
        let [date, time] = [&self.elements[8], &self.elements[9]];
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(date) || !digits(time) {
            return Err(format!(
                "ISA09 {date} and ISA10 {time} must be digits, yymmdd and hhmm"
            ));
        }
        let century = if date.as_str() < "70" { "20" } else { "19" };
        let (year, day) = date.split_at(2);
        let written = format!(
            "{century}{year}-{}-{}T{}:{}:00Z",
            &day[..2],
            &day[2..],
            &time[..2],
            &time[2..]
        );
        // A day or an hour that does not exist is read as none, or as another one.
        match when::instant(&written) {
            Some(instant) if when::written(instant) == written => Ok(written),
            _ => Err(format!(
                "ISA09 {date} and ISA10 {time} are no date and time"
            )),
        }
    }

    /// The elements by name, blanks kept.
    pub(in crate::ecgrid) fn to_record(&self) -> Record {
        let mut record = record! {};
        for (name, element) in NAMES.iter().zip(&self.elements) {
            record.set(*name, element.as_str());
        }
        record
    }
}

#[cfg(test)]
mod tests {
    use super::Header;

    const ISA: &str = "ISA*00*          *00*          *ZZ*JUNIPERCOOP    *01*006141099LUMN  *260212*0915*^*00501*000004471*0*P*>";

    #[test]
    fn the_documented_example_comes_apart_as_documented() {
        let header = Header::read(ISA.as_bytes()).unwrap();
        assert_eq!(header.date().unwrap(), "2026-02-12T09:15:00Z");
        let record = header.to_record();
        assert_eq!(record.text("senderId"), Some("JUNIPERCOOP    "));
        assert_eq!(record.text("componentElementSeparator"), Some(">"));
        let [sender, receiver] = header.parties();
        assert_eq!(
            (sender.qualifier.as_deref(), sender.id.as_str()),
            (Some("ZZ"), "JUNIPERCOOP")
        );
        assert_eq!(
            (receiver.qualifier.as_deref(), receiver.id.as_str()),
            (Some("01"), "006141099LUMN")
        );
    }

    #[test]
    fn a_broken_segment_is_refused_with_the_place() {
        let read = |text: &str| Header::read(text.as_bytes()).unwrap_err();
        assert_eq!(read("GS*PO"), "an interchange begins with ISA");
        assert_eq!(
            read(&ISA[..90]),
            "an ISA segment has 105 ASCII characters, this one has 90"
        );
        assert_eq!(
            read(&ISA.replace("JUNIPERCOOP    ", "JUNIPERCOOP   ~~")),
            "ISA07 must begin at character 52"
        );
    }

    #[test]
    fn the_century_is_chosen_and_the_date_must_exist() {
        let date = |date: &str| {
            Header::read(ISA.replace("260212", date).as_bytes())
                .unwrap()
                .date()
        };
        assert_eq!(date("991231").unwrap(), "1999-12-31T09:15:00Z");
        assert_eq!(
            date("260230").unwrap_err(),
            "ISA09 260230 and ISA10 0915 are no date and time"
        );
        assert_eq!(
            date("26O212").unwrap_err(),
            "ISA09 26O212 and ISA10 0915 must be digits, yymmdd and hhmm"
        );
        let late = Header::read(ISA.replace("0915", "2575").as_bytes()).unwrap();
        assert_eq!(
            late.date().unwrap_err(),
            "ISA09 260212 and ISA10 2575 are no date and time"
        );
    }
}
