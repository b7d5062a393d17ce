type SeatRow = {
  /** one of the six that the board names: they make the quorum */
  board: boolean
  votes: boolean
  source: string
}
const boardSeat = { board: true, votes: true, source: 'CCH L441-2, II 1°' } as const

/**
 * Who sits in a commission (CCH L441-2 II, R441-9 II): six members of the board, one of them of the tenants; mayor, prefect, EPCI; reservees
 * advise. Where votes are equal the mayor’s decides.
 */
export const seats = {
  member1: boardSeat,
  member2: boardSeat,
  member3: boardSeat,
  member4: boardSeat,
  member5: boardSeat,
  tenant: { board: true, votes: true, source: 'CCH L441-2, II 1° (représentant des locataires)' },
  mayor: { board: false, votes: true, source: 'CCH L441-2, II 2°' },
  prefect: { board: false, votes: true, source: 'CCH L441-2, II 3°' },
  epci: { board: false, votes: true, source: 'CCH L441-2, II 4°' },
  reservee: { board: false, votes: false, source: 'CCH L441-2, II (voix consultative)' },
} as const satisfies Record<string, SeatRow>
export type SeatCode = keyof typeof seats
export const seatCodes = Object.keys(seats) as readonly SeatCode[]

/** Members of the board without whom nothing is decided: half of the six. The law leaves the number to the rules of each commission (CCH R441-9). */
export const quorum = 3

type SeatedMember = { seat: SeatCode; isPresent: boolean }

/** How many are there who vote. */
export const countVoters = (all: readonly SeatedMember[]): number =>
  all.filter(({ seat, isPresent }) => isPresent && seats[seat].votes).length

export const hasQuorum = (all: readonly SeatedMember[]): boolean =>
  all.filter(({ seat, isPresent }) => isPresent && seats[seat].board).length >= quorum
