//! What the replies and requests of `Endpoints` hold.
//! Written by `cargo xtask codegen`.

use core_http::{Extra, JsonObject, Secret};

use crate::types::{AccountSid, ContainerSid, EndpointSid, LocationSid, Partner, PartnerSid};

/// A device or hosted application that sends or receives calls. *Uncertain:* The available
/// pages show only the read-only mark; create/update access is presumed where no mark is
/// shown.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// Network addresses of the endpoint.
    pub addresses: Option<Vec<EndpointAddress>>,
    /// Custom attributes. *Uncertain:* An old client treats attributes as a list of
    /// `{key,value}` pairs; all current samples show a map.
    pub attributes: Option<JsonObject>,
    /// Whether calls from the address must authenticate; false makes the IP and port exclusive;
    /// default true.
    pub auth_required: Option<bool>,
    /// Most simultaneous inbound calls; 0 appears as the default. *Uncertain:* An older page
    /// counts inbound and outbound calls together.
    pub capacity: Option<i64>,
    /// Most outbound calls per second; 0 or null is unlimited.
    pub cps_limit: Option<i64>,
    /// Secure ID of the endpoint.
    pub endpoint_sid: EndpointSid,
    /// Display name. *Uncertain:* Presumably defaults to N/A like other objects.
    pub name: Option<String>,
    /// Proxy authentication password used when the address has none.
    pub out_sip_password: Option<Secret>,
    /// Proxy authentication user name used when the address has none.
    pub out_sip_username: Option<String>,
    /// Owning partner, only with `embed_partner(true)`.
    pub partner: Option<Partner>,
    /// Owning partner. *Uncertain:* Not marked read-only; whether moving an endpoint to another
    /// partner is allowed is not stated.
    pub partner_sid: Option<PartnerSid>,
    /// Type-dependent settings. *Uncertain:* Only four voicemail keys are documented as
    /// changeable.
    pub properties: Option<EndpointProperties>,
    /// Call transformations applied at this endpoint.
    pub transformations: Option<Vec<JsonObject>>,
    /// Kind of endpoint. *Uncertain:* Not marked; treated as fixed after creation.
    pub kind: Option<EndpointType>,
    /// Authentication token of the endpoint; null for hosted types.
    pub voip_token: Option<Secret>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

core_http::object! {
    Endpoint {
        addresses: "addresses", attributes: "attributes", auth_required: "auth_required",
        capacity: "capacity", cps_limit: "cps_limit", endpoint_sid: "endpoint_sid" required,
        name: "name", out_sip_password: "out_sip_password", out_sip_username: "out_sip_username",
        partner: "partner", partner_sid: "partner_sid", properties: "properties",
        transformations: "transformations", kind: "type", voip_token: "voip_token",
    }
}

/// One network address an endpoint receives from or sends to. *Uncertain:* The table tail
/// is not known in full (from priority on); the remaining rows come from the samples.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointAddress {
    /// Which call direction this address serves; default `any`.
    pub direction: Option<EndpointAddressDirection>,
    /// Restricts the entry to calls arriving at CarrierX on this port. *Uncertain:* Samples
    /// always show 5060; whether null or 5060 is the default is not known.
    pub dst_port: Option<i64>,
    /// IPv4 address or fully qualified domain name of the endpoint.
    pub ip: Option<String>,
    /// Location the entry belongs to. *Uncertain:* Presumably a routing location; its pages are
    /// not available.
    pub location_sid: Option<LocationSid>,
    /// Remote port; default 5060. *Uncertain:* A documented create sample sends the port as a
    /// JSON string.
    pub port: Option<i64>,
    /// Order of preference among addresses; default 0.
    pub priority: Option<i64>,
    /// Password for proxy authentication on this address.
    pub sip_password: Option<Secret>,
    /// User name for proxy authentication on this address.
    pub sip_username: Option<String>,
    /// Whether media is encrypted with SRTP; default false.
    pub srtp: Option<bool>,
    /// Transport protocol; default `udp`.
    pub transport: Option<SipTransport>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl EndpointAddress {
    /// Sets [`direction`](Self#structfield.direction).
    pub fn direction(mut self, value: EndpointAddressDirection) -> Self {
        self.direction = Some(value);
        self
    }

    /// Sets [`dst_port`](Self#structfield.dst_port).
    pub fn dst_port(mut self, value: i64) -> Self { self.dst_port = Some(value); self }

    /// Clears `dst_port`: it goes out as `null`.
    pub fn clear_dst_port(mut self) -> Self {
        self.dst_port = None;
        self.extra.set_null("dst_port");
        self
    }

    /// Sets [`ip`](Self#structfield.ip).
    pub fn ip(mut self, value: impl Into<String>) -> Self { self.ip = Some(value.into()); self }

    /// Sets [`location_sid`](Self#structfield.location_sid).
    pub fn location_sid(mut self, value: impl Into<LocationSid>) -> Self {
        self.location_sid = Some(value.into());
        self
    }

    /// Clears `location_sid`: it goes out as `null`.
    pub fn clear_location_sid(mut self) -> Self {
        self.location_sid = None;
        self.extra.set_null("location_sid");
        self
    }

    /// Sets [`port`](Self#structfield.port).
    pub fn port(mut self, value: i64) -> Self { self.port = Some(value); self }

    /// Sets [`priority`](Self#structfield.priority).
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }

    /// Sets [`sip_password`](Self#structfield.sip_password).
    pub fn sip_password(mut self, value: impl Into<Secret>) -> Self {
        self.sip_password = Some(value.into());
        self
    }

    /// Clears `sip_password`: it goes out as `null`.
    pub fn clear_sip_password(mut self) -> Self {
        self.sip_password = None;
        self.extra.set_null("sip_password");
        self
    }

    /// Sets [`sip_username`](Self#structfield.sip_username).
    pub fn sip_username(mut self, value: impl Into<String>) -> Self {
        self.sip_username = Some(value.into());
        self
    }

    /// Clears `sip_username`: it goes out as `null`.
    pub fn clear_sip_username(mut self) -> Self {
        self.sip_username = None;
        self.extra.set_null("sip_username");
        self
    }

    /// Sets [`srtp`](Self#structfield.srtp).
    pub fn srtp(mut self, value: bool) -> Self { self.srtp = Some(value); self }

    /// Sets [`transport`](Self#structfield.transport).
    pub fn transport(mut self, value: SipTransport) -> Self { self.transport = Some(value); self }
}

core_http::object! {
    EndpointAddress {
        direction: "direction", dst_port: "dst_port", ip: "ip", location_sid: "location_sid",
        port: "port", priority: "priority", sip_password: "sip_password",
        sip_username: "sip_username", srtp: "srtp", transport: "transport",
    }
}

/// Settings and credentials that depend on the endpoint type; empty for `third_party` and
/// `system_gateway`. *Uncertain:* Property table not known in full; keys taken from samples
/// and the voicemail guide.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointProperties {
    /// Account of the hosted application (conference, flexml, mediator).
    pub account_sid: Option<AccountSid>,
    /// Base URL of the application API this endpoint answers on.
    pub api_url: Option<String>,
    /// User name for Basic authentication at the application API.
    pub login: Option<String>,
    /// Password for Basic authentication at the application API.
    pub password: Option<Secret>,
    /// Storage container used for recordings or greetings. *Uncertain:* A conference sample
    /// carries the text "null" instead of JSON null.
    pub container_sid: Option<ContainerSid>,
    /// Voicemail only: HTTP method of the callback.
    pub callback_method: Option<String>,
    /// Voicemail only: address called after a message is left.
    pub callback_url: Option<String>,
    /// Voicemail only: greeting to play. *Uncertain:* Whether a file SID or a URL is expected
    /// is not known.
    pub greeting: Option<String>,
    /// Members without a typed value, and those that were `null`.
    pub extra: Extra,
}

impl EndpointProperties {
    /// Sets [`container_sid`](Self#structfield.container_sid).
    pub fn container_sid(mut self, value: impl Into<ContainerSid>) -> Self {
        self.container_sid = Some(value.into());
        self
    }

    /// Clears `container_sid`: it goes out as `null`.
    pub fn clear_container_sid(mut self) -> Self {
        self.container_sid = None;
        self.extra.set_null("container_sid");
        self
    }

    /// Sets [`callback_method`](Self#structfield.callback_method).
    pub fn callback_method(mut self, value: impl Into<String>) -> Self {
        self.callback_method = Some(value.into());
        self
    }

    /// Clears `callback_method`: it goes out as `null`.
    pub fn clear_callback_method(mut self) -> Self {
        self.callback_method = None;
        self.extra.set_null("callback_method");
        self
    }

    /// Sets [`callback_url`](Self#structfield.callback_url).
    pub fn callback_url(mut self, value: impl Into<String>) -> Self {
        self.callback_url = Some(value.into());
        self
    }

    /// Clears `callback_url`: it goes out as `null`.
    pub fn clear_callback_url(mut self) -> Self {
        self.callback_url = None;
        self.extra.set_null("callback_url");
        self
    }

    /// Sets [`greeting`](Self#structfield.greeting).
    pub fn greeting(mut self, value: impl Into<String>) -> Self {
        self.greeting = Some(value.into());
        self
    }

    /// Clears `greeting`: it goes out as `null`.
    pub fn clear_greeting(mut self) -> Self {
        self.greeting = None;
        self.extra.set_null("greeting");
        self
    }
}

core_http::object! {
    EndpointProperties {
        account_sid: "account_sid", api_url: "api_url", login: "login", password: "password",
        container_sid: "container_sid", callback_method: "callback_method",
        callback_url: "callback_url", greeting: "greeting",
    }
}

core_http::open_enum! {
    /// Call direction an address serves. *Uncertain:* Values not confirmed; any is in every
    /// sample, inbound appears in the trunk `allow_forward` text, outbound is inferred.
    /// undirected exists in the direction enum of detail records.
    EndpointAddressDirection {
        /// `any`.
        Any = "any",
        /// `inbound`.
        Inbound = "inbound",
        /// `outbound`.
        Outbound = "outbound",
    }
}

core_http::open_enum! {
    /// Kind of endpoint. *Uncertain:* The list on the object page is not known in full:
    /// conference, `conference_playback`, `conference_v2`, flexml, mediator are read there;
    /// `system_gateway`, `third_party` and voicemail come from samples and guides;
    /// `peering_receiver` and `peering_sender` only from the VoIP rating page, and may not be
    /// creatable.
    EndpointType {
        /// `conference`.
        Conference = "conference",
        /// `conference_playback`.
        ConferencePlayback = "conference_playback",
        /// `conference_v2`.
        ConferenceV2 = "conference_v2",
        /// `flexml`.
        Flexml = "flexml",
        /// `mediator`.
        Mediator = "mediator",
        /// `peering_receiver`.
        PeeringReceiver = "peering_receiver",
        /// `peering_sender`.
        PeeringSender = "peering_sender",
        /// `system_gateway`.
        SystemGateway = "system_gateway",
        /// `third_party`.
        ThirdParty = "third_party",
        /// `voicemail`.
        Voicemail = "voicemail",
    }
}

core_http::open_enum! {
    /// SIP transport protocol.
    SipTransport {
        /// `tcp`.
        Tcp = "tcp",
        /// `tls`.
        Tls = "tls",
        /// `udp`.
        Udp = "udp",
    }
}
