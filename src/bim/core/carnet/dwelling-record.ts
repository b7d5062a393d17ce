/** What the house holds of one dwelling, as its carnet tells it: nothing on who lives there. Areas are square metres, days `yyyy-mm-dd`. */
export type DwellingRecord = {
  /** when it is told (ISO) */
  at: string
  landlord: string
  unit: {
    ref: string
    rpls: string | null
    storey: number | null
    door: string
    rooms: number | null
    surface: number | null
    energy: string | null
    entrance: string | null
  }
  building: {
    name: string
    scheme: string
    address: string
    postcode: string
    commune: string
    built: number | null
    receivedOn: string | null
  }
  rooms: readonly {
    id: string
    kind: string
    name: string
    surface: number | null
    computed: number | null
  }[]
  assets: readonly {
    kind: string
    name: string
    room: string | null
    maker: string
    model: string
    serial: string
    installedOn: string | null
    warrantyUntil: string | null
    /** who keeps it: the contract, the firm and its last day */
    repairs: { contract: string; firm: string; until: string } | null
  }[]
  /** what was done there and is not contested, newest first */
  works: readonly { on: string; nature: string; group: string; thing: string | null; firm: string | null }[]
  plan: { origin: 'model' | 'list' | 'picture'; at: string } | null
}
