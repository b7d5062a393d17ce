import type { Lang } from '../../kernel/core/access.ts'
import type { ProposalChanges } from './chosen-place.ts'
import type { ties } from './caller-tie.ts'

/** Somebody who is not in the base. */
export type UnknownCaller = { name: string; reach: string; lang: Lang }

/** Who calls, where it is not the tenant who lives there; nobody until it is said. */
export type Caller = {
  name: string
  phone: string
  email: string
  person?: string
  tie: (typeof ties)[number]
  told: boolean
}

/** Where it is, for somebody whom nobody knows yet. */
export type PlaceChoice = { unit?: string; building?: string; name: string }

/** What goes with the caller's words: when somebody can open, and a picture. */
export type Extras = { access: string; photos: string[] }

/** A call while it is written down, until it is filed. */
export type CallDraft = {
  words: string
  /** what was changed in the proposal */
  changed: ProposalChanges
  answers: Record<string, boolean>
  /** a part of the building that was chosen by hand */
  part: string | undefined
  picked: PlaceChoice | undefined
  who: UnknownCaller
  collective: boolean
  besides: Extras
  /** the words in which a danger was shown, and there is none */
  calmed: string
  caller: Caller | undefined
  /** the matter is not of the home of who calls */
  elsewhere: boolean
}

/** A caller of whom so much is known. */
export const someone = ({
  name = '',
  phone = '',
  email = '',
  id,
}: Partial<Record<'name' | 'phone' | 'email' | 'id', string>> = {}): Caller => ({
  name,
  phone,
  email,
  ...(id ? { person: id } : {}),
  tie: 'family',
  told: true,
})

export const emptyDraft = (name: string, lang: Lang, reach = ''): CallDraft => ({
  words: '',
  changed: {},
  answers: {},
  part: undefined,
  picked: undefined,
  who: { name, reach, lang },
  collective: false,
  besides: { access: '', photos: [] },
  calmed: '',
  caller: undefined,
  elsewhere: false,
})

/** What happens to a draft while somebody talks, each with what it brings. */
type Acts = {
  write: string
  /** words of the proposal: all that were changed, by now */
  change: ProposalChanges
  /** another nature: what was changed in the proposal of the one before falls */
  choose: string
  answer: CallDraft['answers']
  /** the caller says that there is a danger, of this nature */
  confirmDanger: string
  /** …or that there is none, in these words */
  denyDanger: undefined
  /** `building`: the whole of it, no part */
  locate: string
  pick: PlaceChoice | undefined
  describe: UnknownCaller
  name: Caller
  /** the caller speaks of another door than hers: nobody is named there, and she is who calls */
  moveElsewhere: Parameters<typeof someone>[0]
  gather: boolean
  add: Extras
  /** the call was filed: who and where it was stay on the screen */
  clear: undefined
}

export type CallAct = { [Act in keyof Acts]: { act: Act; data: Acts[Act] } }[keyof Acts]

const moves: { [Act in keyof Acts]: (draft: CallDraft, data: Acts[Act]) => Partial<CallDraft> } = {
  write: (_, words) => ({ words }),
  change: (_, changed) => ({ changed }),
  choose: (_, nature) => ({ changed: { nature } }),
  answer: (_, answers) => ({ answers }),
  confirmDanger: ({ changed }, nature) => ({ changed: { ...changed, nature } }),
  denyDanger: ({ words }) => ({ calmed: words }),
  locate: (_, part) => ({ part: part === 'building' ? undefined : part }),
  pick: (_, picked) => ({ picked }),
  describe: (_, who) => ({ who }),
  name: (_, caller) => ({ caller }),
  moveElsewhere: (_, person) => ({ elsewhere: true, caller: someone(person) }),
  gather: (_, collective) => ({ collective }),
  add: (_, besides) => ({ besides }),
  clear: ({ who, picked }) => ({ ...emptyDraft(who.name, who.lang), who, picked }),
}

/** The draft after one more thing was said or pressed. */
export const callDraft = (draft: CallDraft, { act, data }: CallAct): CallDraft => ({
  ...draft,
  ...moves[act](draft, data as never),
})
