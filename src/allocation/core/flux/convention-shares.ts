type ReserveeRow = {
  /** hundredths of a year’s dwellings that it may have at most; null: as agreed */
  most: number | null
  source: string
}

/** Who may have dwellings reserved, in flux: each convention is of one year (loi ELAN, CCH L441-1, R441-5). */
export const reservees = {
  state: {
    most: 30,
    source: 'CCH R441-5-2, I (30 % au plus du flux annuel, dont 5 % au plus d’agents de l’État)',
  },
  action_logement: { most: null, source: 'CCH L441-1' },
  collectivity: { most: null, source: 'CCH R441-5-3' },
  employer: { most: null, source: 'CCH R441-5' },
  /** transfers within the landlord’s own dwellings are no part of the flux (R441-5, I): they count for nobody */
  landlord: { most: null, source: 'part non réservée' },
} as const satisfies Record<string, ReserveeRow>
export type ReserveeCode = keyof typeof reservees
export const reserveeCodes = Object.keys(reservees) as readonly ReserveeCode[]

/** What a convention has of its year: dwellings oriented to it and leases signed; `due`: what its share makes of all so far. */
export type FluxCount = { oriented: number; signed: number; due: number; isOver: boolean }

/** Of `all` dwellings oriented in the year, half up to a whole dwelling. Over: the State alone has a bound that is the law’s. */
export const countFlux = (
  {
    reservee,
    share,
    oriented,
    signed,
  }: { reservee: ReserveeCode; share: number; oriented: number; signed: number },
  all: number,
): FluxCount => {
  const { most } = reservees[reservee]
  return {
    oriented,
    signed,
    due: Math.round((all * share) / 100),
    isOver: most !== null && oriented * 100 > all * most,
  }
}
