import { dayOf } from '../src/kernel/core/dates.ts'
import { daysLater } from '../src/kernel/core/law-days.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Commands } from '../src/allocation/core/contract.ts'

type Applicant = Commands['applicant.record']
type SaidDecision = Omit<Commands['candidates.decide']['decisions'][number], 'applicant' | 'paperBy'> & {
  key: string
  /** days from the commission on which a paper is awaited */
  paperIn?: number
}

/** An act of whoever allocates; `ago`: days before now on which it was done. */
export type AllocationAct = {
  id: string
  type: string
  subject: string
  data: Record<string, unknown>
  ago: number
}

const under = { ceiling: 'under', papers: ['identity', 'tax', 'resources'] } as const
const person = (
  key: string,
  name: string,
  size: number,
  numbered: number,
  more: Partial<Applicant> = {},
): { key: string; numbered: number; told: Applicant } => ({
  key,
  numbered,
  told: { name, size, ...under, ...more, papers: [...(more.papers ?? under.papers)] },
})

/** Who asks for a dwelling in the invented house; `numbered`: days ago on which the number was given or renewed. Nobody of them is a tenant here. */
const applicants = [
  person('ndiaye', 'Aïssatou N’Diaye', 4, 120, {
    priorities: ['dalo'],
    score: 148,
    meanWait: 22,
    place: 3,
    phone: '06 44 12 80 31',
    address: 'Chez Mme Sy, 102372 résidence des Trois-Moulins, bâtiment B2, 11100 Narbonne',
  }),
  person('castan', 'Françoise Castan', 1, 200, {
    priorities: ['quartile'],
    score: 131,
    meanWait: 22,
    place: 9,
    email: 'f.castan@courriel.example',
    address: '4 rue du Luxembourg, 11100 Narbonne',
  }),
  person('amrani', 'Mehdi Amrani', 3, 90, {
    priorities: ['listed'],
    score: 127,
    meanWait: 22,
    place: 12,
    email: 'm.amrani@courriel.example',
  }),
  person('blanc', 'Jean-Pierre BLANC', 2, 40, { ceiling: 'over', score: 84, phone: '06 44 12 80 34' }),
  person('fernandes', 'Rui Fernandes', 3, 61, {
    score: 119,
    meanWait: 22,
    place: 20,
    phone: '06 44 12 80 35',
  }),
  person('ouali', 'Yasmina Ouali', 4, 150, {
    priorities: ['listed'],
    isTenant: true,
    score: 122,
    email: 'yasmina.ouali@courriel.example',
    address: '18 boulevard Docteur Ferroul, 11100 Narbonne',
  }),
  person('pages', 'Lucie Pagès', 2, 33, { priorities: ['transfer'], isTenant: true, score: 96 }),
  person('vaillant', 'Noémie Vaillant', 3, 12, { papers: ['identity'], score: 90, phone: '06 44 12 80 38' }),
  person('keita', 'Ibrahima Keïta', 5, 74, { priorities: ['dalo'], score: 151, meanWait: 31, place: 1 }),
  person('roussel', 'Agnès Roussel', 2, 380, {
    score: 118,
    meanWait: 22,
    place: 24,
    phone: '06 44 12 80 40',
  }),
  person('tomasi', 'Ange Tomasi', 1, 15, { score: 77, email: 'ange.tomasi@courriel.example' }),
  person('le-bihan', 'Enora Le Bihan', 3, 21, { priorities: ['quartile'], score: 112 }),
  person('dupre', 'Marguerite Dupré', 1, 9, { priorities: ['listed'], score: 108 }),
  person('haddad', 'Sonia et Karim Haddad', 6, 55, { score: 125, meanWait: 31, place: 4 }),
]

const applicantId = (key: string): string => derivedId('first candidates', key)
const conventionId = (key: string): string => derivedId('first candidates', 'convention', key)
type CommissionName = 'past' | 'latest' | 'next'
const commissionId = (name: CommissionName): string => derivedId('first candidates', 'commission', name)

const votes = { votesFor: 6, votesAgainst: 0 }
/** What the commission decided of the first dwelling, and of the third. */
const firstDecided: readonly SaidDecision[] = [
  { key: 'castan', decision: 'b', order: 1, ...votes },
  { key: 'fernandes', decision: 'b', order: 2, ...votes },
  { key: 'amrani', decision: 'b', order: 3, votesFor: 4, votesAgainst: 2 },
  { key: 'blanc', decision: 'e', reasons: ['ceiling_over'], ...votes },
]
const thirdDecided: readonly SaidDecision[] = [
  { key: 'ouali', decision: 'c', order: 1, paper: 'tax', paperIn: 12, ...votes },
  { key: 'pages', decision: 'b', order: 2, ...votes },
  { key: 'vaillant', decision: 'd', reasons: ['file_missing'], votesFor: 5, votesAgainst: 1 },
]

const seats = [
  { seat: 'member1', name: 'Bernadette Sicre', isPresent: true },
  { seat: 'member2', name: 'Alain Mestre', isPresent: true },
  { seat: 'member3', name: 'Odile Bonnafous', isPresent: true },
  { seat: 'member4', name: 'Pascal Guiraud', isPresent: false },
  { seat: 'tenant', name: 'Monique Escande', isPresent: true },
  { seat: 'mayor', name: 'Représentante de Mme la maire', isPresent: true },
  { seat: 'epci', name: 'Grand Narbonne', isPresent: true },
  { seat: 'reservee', name: 'Action Logement', isPresent: true },
]

const conventions = [
  { key: 'state', reservee: 'state', name: 'Préfecture de l’Aude', share: 30 },
  { key: 'action', reservee: 'action_logement', name: 'Action Logement', share: 20 },
  { key: 'town', reservee: 'collectivity', name: 'Ville de Narbonne', share: 20 },
]

/** A working day near that many days before now: a commission sits on none of a weekend. */
const sittingDay = (today: string, ago: number): string => {
  const day = daysLater(today, -ago)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  // Backwards for what is past, onwards for what is to come.
  const away = weekday === 6 ? (ago > 0 ? -1 : 2) : weekday === 0 ? (ago > 0 ? -2 : 1) : 0
  return daysLater(day, away)
}

const act = (
  type: string,
  subject: string,
  ago: number,
  data: Record<string, unknown> = {},
): AllocationAct => ({ id: derivedId('first candidates', type, subject, ago), type, subject, data, ago })

/** Who asks for a dwelling, the conventions of the year and three commissions: what is there before a dwelling is spoken of. */
export const allocationBefore = (now: string): AllocationAct[] => {
  const today = dayOf(now)
  const year = Number(today.slice(0, 4))
  const call = (name: CommissionName, held: number, called: number): AllocationAct =>
    act('commission.call', commissionId(name), called, {
      heldOn: sittingDay(today, held),
      place: 'Salle du conseil, siège',
    })
  return [
    ...applicants.map(({ key, numbered, told }, i) =>
      act('applicant.record', applicantId(key), Math.min(numbered, 44), {
        ...told,
        uniqueNumber: `0110326${String(10_237 + i * 113).padStart(6, '0')}11262`,
        numberOn: daysLater(today, -numbered),
      }),
    ),
    ...conventions.map(({ key, ...told }) =>
      act('convention.record', conventionId(key), 43, { ...told, year }),
    ),
    call('past', 24, 42),
    call('latest', 3, 20),
    call('next', -5, 1),
  ]
}

/**
 * What was done of each of the first voids (`units`, in their order): the first was refused by whoever came first and is offered to the next,
 * the second goes before the commission to come, of the third a paper is awaited.
 */
export const allocationOf = (units: readonly (string | undefined)[], now: string): AllocationAct[][] => {
  const [first = '', second = '', third = ''] = units
  const today = dayOf(now)
  const offered = act('offer.make', first, 21)
  const refused = act('offer.answer', first, 9, { offer: offerOf(offered), answer: 'refused' })
  return [
    [
      propose(first, ['castan', 'fernandes', 'amrani', 'blanc'], 38),
      act('dwelling.orient', first, 37, { convention: conventionId('action') }),
      seat('past', 22),
      decide(first, 'past', firstDecided, 22, today),
      act('commission.close', commissionId('past'), 22),
      offered,
      act('offer.receive', first, 17, { offer: offerOf(offered), receivedOn: daysLater(today, -19) }),
      // Who comes next is offered it in the same act.
      refused,
      act('offer.receive', first, 4, { offer: offerOf(refused), receivedOn: daysLater(today, -6) }),
    ],
    [propose(second, ['keita', 'ndiaye', 'roussel', 'le-bihan'], 6)],
    [
      propose(third, ['ouali', 'pages', 'vaillant'], 7),
      act('dwelling.orient', third, 6, { convention: conventionId('town') }),
      seat('latest', 1),
      decide(third, 'latest', thirdDecided, 1, today),
    ],
  ]
}

/** The offer that an act made: its id derives from the act’s, as the house has it. */
const offerOf = ({ id }: AllocationAct): string => derivedId('allocation', id)

const propose = (subject: string, keys: readonly string[], ago: number): AllocationAct =>
  act('candidates.propose', subject, ago, {
    candidates: keys.map((key, i) => ({ applicant: applicantId(key), rank: i + 1 })),
  })

const seat = (name: CommissionName, ago: number): AllocationAct =>
  act('commission.seat', commissionId(name), ago, { seats })

const decide = (
  subject: string,
  name: CommissionName,
  said: readonly SaidDecision[],
  ago: number,
  today: string,
): AllocationAct =>
  act('candidates.decide', subject, ago, {
    commission: commissionId(name),
    decisions: said.map(({ key, paperIn, ...decision }) => ({
      applicant: applicantId(key),
      ...decision,
      ...(paperIn === undefined ? {} : { paperBy: daysLater(today, paperIn - ago) }),
    })),
  })
