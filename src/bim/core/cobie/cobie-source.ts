/** What the house holds of one building, as COBie is told of it. Areas are square metres, heights metres, days `yyyy-mm-dd`. */
export type CobieSource = {
  /** when it is told (ISO), and the link to the house */
  at: string
  house: string
  building: {
    id: string
    name: string
    kind: string
    address: string
    postcode: string
    commune: string
    built: number | null
    receivedOn: string | null
    scheme: { id: string; name: string }
    agency: { id: string; name: string; email: string; phone: string }
  }
  storeys: readonly {
    id: string
    name: string
    storey: number | null
    z: number | null
    globalId: string | null
  }[]
  units: readonly {
    id: string
    ref: string
    kind: string
    part: string | null
    storey: number | null
    door: string
    surface: number | null
    energy: string | null
  }[]
  rooms: readonly {
    id: string
    unit: string | null
    storey: string | null
    kind: string
    name: string
    number: string
    surface: number | null
    computed: number | null
    globalId: string | null
  }[]
  assets: readonly {
    id: string
    unit: string | null
    room: string | null
    storey: string | null
    kind: string
    name: string
    code: string
    maker: string
    model: string
    serial: string
    installedOn: string | null
    warrantyUntil: string | null
    globalId: string | null
  }[]
  /** maintenance that runs today: which trades, who does it, until when */
  contracts: readonly {
    id: string
    ref: string
    name: string
    trades: readonly string[]
    /** the only things that it is for; none: all that its trades repair here */
    assets: readonly string[]
    firm: string
    until: string
  }[]
  plans: readonly { unit: string | null; storey: string | null; of: string; sha256: string; at: string }[]
  models: readonly { id: string; name: string; file: string; sha256: string; at: string }[]
}
