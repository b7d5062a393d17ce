import type { ClosureReason } from '../../../requests/core/contract.ts'

/** How a part in a dossier of Signal-Logement stands (API 1.3.4), and what may be told of it then. */
const answersAt: Readonly<Record<string, readonly StateAnswer[]>> = {
  NOUVEAU: ['accept', 'refuse'],
  EN_COURS: ['tell', 'close'],
  REFUSE: ['accept'],
  FERME: ['reopen'],
}

/** What the house may tell the State: it takes the dossier, or not; a step; the end; and that it begins anew. */
export const stateAnswers = ['accept', 'refuse', 'tell', 'close', 'reopen'] as const
export type StateAnswer = (typeof stateAnswers)[number]

/** How our part stands once this was told. */
const standsAfter: Readonly<Record<StateAnswer, string | undefined>> = {
  accept: 'EN_COURS',
  refuse: 'REFUSE',
  tell: undefined,
  close: 'FERME',
  reopen: 'NOUVEAU',
}

/** How our part stands after what waits to leave has left. */
export const standsOnceTold = (stands: string, waiting: readonly string[]): string =>
  waiting.reduce((now, what) => standsAfter[what as StateAnswer] ?? now, stands)

/** What may be told now. A dossier that is not active takes nothing by the API: an injunction has a page of its own. */
export const answersFor = (stands: string, status: string): readonly StateAnswer[] =>
  status === 'ACTIVE' ? (answersAt[stands] ?? []) : []

/** The least that a message holds there (signs), and the most that goes with it. */
export const leastWords = 10
export const mostWithAnswer = { words: 3000, files: 5 }

/** Why a part is refused, in the words of the State’s own list (MotifRefus). */
export const refusalMotifs = [
  'HORS_COMPETENCE',
  'HORS_ZONE_GEOGRAPHIQUE',
  'HORS_PDLHI',
  'DOUBLON',
  'AUTRE',
] as const
export type RefusalMotif = (typeof refusalMotifs)[number]

/** Why it ends there (MotifCloture): those of its list that a landlord may give; what only a prefect finds is not his to say. */
export const closingMotifs = [
  'TRAVAUX_FAITS_OU_EN_COURS',
  'LOGEMENT_DECENT',
  'RESPONSABILITE_DE_L_OCCUPANT',
  'REFUS_DE_VISITE',
  'REFUS_DE_TRAVAUX',
  'DEPART_OCCUPANT',
  'RELOGEMENT_OCCUPANT',
  'ABANDON_DE_PROCEDURE_ABSENCE_DE_REPONSE',
  'DOUBLON',
  'AUTRE',
] as const
export type ClosingMotif = (typeof closingMotifs)[number]

/** Which motif goes with an end of ours: proposed, never sent by itself. What has no row: another reason, in the agent’s words. */
const motifs: Partial<Record<ClosureReason, ClosingMotif>> = {
  done: 'TRAVAUX_FAITS_OU_EN_COURS',
  done_temporarily: 'TRAVAUX_FAITS_OU_EN_COURS',
  contract_holder: 'TRAVAUX_FAITS_OU_EN_COURS',
  warranty: 'TRAVAUX_FAITS_OU_EN_COURS',
  works_refused: 'REFUS_DE_TRAVAUX',
  access_refused: 'REFUS_DE_VISITE',
  absent_again: 'ABANDON_DE_PROCEDURE_ABSENCE_DE_REPONSE',
  withdrawn: 'ABANDON_DE_PROCEDURE_ABSENCE_DE_REPONSE',
  moved_out: 'DEPART_OCCUPANT',
  duplicate: 'DOUBLON',
  tenant_repair: 'RESPONSABILITE_DE_L_OCCUPANT',
}

/** The motif that an end of ours proposes. */
export const motifOf = (closure: string | null): ClosingMotif => motifs[closure as ClosureReason] ?? 'AUTRE'

/** Which motifs an answer asks for: none where it asks for none. */
export const motifsFor = (what: string): readonly (RefusalMotif | ClosingMotif)[] =>
  what === 'refuse' ? refusalMotifs : what === 'close' ? closingMotifs : []

/** Whether an answer says something in words: to take a dossier, and to open it anew, one need not. */
export const wordsOf = (what: string): 'needed' | 'free' | 'none' =>
  what === 'accept' ? 'free' : what === 'reopen' ? 'none' : 'needed'

/** Words of a step there and of ours, as they compare: without HTML, spaces and the shapes of apostrophes. */
export const comparedWords = (plain: string): string =>
  plain
    .replace(/&#0?39;|&apos;|[’'`]/g, "'")
    .replace(/&quot;|[«»“”"]/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, '')
    .toLowerCase()
