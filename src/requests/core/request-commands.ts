import { z } from 'zod/mini'
import { delayCommands } from './delays/delay-commands.ts'
import { preferenceCommands } from './preferred/preference-commands.ts'
import { linkCommands } from './link/link-contract.ts'
import { mergeCommands } from './merge/merge-contract.ts'
import { outageCommands } from './outage/outage-contract.ts'
import { unplacedCommands } from './unplaced-contract.ts'
import { alarmCommands } from './alarm/alarm-contract.ts'
import { commands as matterActs } from './matter/matter-contract.ts'
import { commands as ownDesk } from './own-desk/own-desk-contract.ts'
import { templateCommands } from './templates/template-contract.ts'
import {
  channel,
  code,
  id,
  keptList,
  lang,
  liability,
  noData,
  orient,
  papers,
  photos,
  sha256,
  hasSomething,
  short,
  slot,
  sounds,
  tie,
  urgency,
  instant,
  words,
} from './request-shapes.ts'

/** what was answered where a danger was read in these words: it is one, or none */
const danger = z.optional(z.boolean())
const requester = z.object({
  /** a known person; else her name and at least one way to reach her */
  person: z.optional(id),
  name: z.optional(short),
  phone: z.optional(short),
  email: z.optional(z.union([z.email(), z.literal('')])),
  toldBy: z.optional(z.enum(['mail', 'sms', 'paper'])),
})

/** Who calls for somebody else; `told`: she is to be kept informed too. */
const caller = z.object({
  name: short,
  tie,
  phone: z.optional(short),
  email: z.optional(short),
  /** where the house knows the caller already */
  person: z.optional(id),
  /** the caller is kept informed: by mail where there is an address, by telephone else */
  told: z.optional(z.boolean()),
})

/** What may be sent about a request. The subject of each is the request's id. Refusals are said in words under `refused.*`. */
export const commands = {
  /**
   * File a request. `subject` is its new id. A dwelling by its unit, a common part by its building (and part). Without any place,
   * office only: it is noted, and waits until somebody says where it is (`request.place`).
   * Refused: not_yours, already_filed, unknown_place, unknown_nature, asset_elsewhere (the thing stands in another place), received_later, no_way_to_reach, phone_wrong,
   * address_at_agency (a caretaker gives nobody's).
   */
  'request.file': z.object({
    nature: code,
    words: z.optional(words),
    photos: z.optional(photos),
    sounds: z.optional(sounds),
    unit: z.optional(id),
    building: z.optional(id),
    entrance: z.optional(id),
    /** for a common part: hall, stairs, lift, bins, cellar, parking, outside, roof */
    part: z.optional(code),
    /** the landing of this storey, when the stairs are meant */
    storey: z.optional(z.int().check(z.minimum(-9), z.maximum(80))),
    /** the code of a label that was read without network: the house finds its place on arrival */
    code: z.optional(short),
    /** the thing that broke; without a place, the request is filed where it stands */
    asset: z.optional(id),
    /** a door as the requester tells it, when the dwelling is not known */
    door: z.optional(short),
    requester: z.optional(requester),
    /** office only: who called, where it is not she who lives there */
    caller: z.optional(caller),
    channel,
    /**
     * office and house only: the day on which a letter came (yyyy-mm-dd, in Paris), or the instant at which anything else reached the
     * house (ISO), not to come. The request counts from then, and with it what the law promises
     */
    received: z.optional(z.union([z.iso.date(), z.iso.datetime()])),
    lang: z.optional(lang),
    /** yes-or-no answers that change the urgency (nature/nature-types.ts, Answer) */
    answers: z.optional(z.record(z.string(), z.boolean())),
    /** office only: the words that were changed in the proposal */
    urgency: z.optional(urgency),
    liability: z.optional(liability),
    /** when the tenant can be home, in her words */
    access: z.optional(short),
    /** the danger in the requester's words was shown, and whoever files said that there is none */
    calm: z.optional(z.boolean()),
    /** a collective incident: others will be attached to it */
    outage: z.optional(z.boolean()),
    /**
     * office only: who sees to it, in the same act. Where that is refused it is filed all the same, and the answer’s notice
     * (`not_oriented`) says why, and what is left to do
     */
    orient: z.optional(orient),
    /** an incident of the same building that is under way (request.known): the request is attached to it at once */
    follows: z.optional(id),
    /** the requester was told of that incident, and says that this is something else: it is not gathered by the house */
    apart: z.optional(z.boolean()),
    /** the house itself: the browser that sent what was kept aside until somebody vouched for it */
    stranger: z.optional(id),
    /** the house itself: the message that told it without a place, and that is settled as a whole where it waits */
    message: z.optional(id),
  }),
  /**
   * A stranger's request is confirmed as hers: by the link in her mail, or by somebody of the office who called back. What was kept aside is filed, a
   * danger loses its mark. Refused: not_yours, not_found (nothing waits under this id).
   */
  'request.vouch': noData,
  /**
   * Where it is that was told without a place: it is filed, and counts from when it was told. `subject` is the id under which it was
   * noted. `nature`, `requester`: where somebody knows them by now. Refused: not_yours, not_found, told_by_message (it is settled with its
   * message), unknown_place, and as `request.file`.
   */
  'request.place': z.object({
    unit: z.optional(id),
    building: z.optional(id),
    entrance: z.optional(id),
    part: z.optional(code),
    nature: z.optional(code),
    requester: z.optional(requester),
  }),
  /** Change what the proposal said. Refused: wrong_moment, unknown_nature, unknown_article. */
  'request.classify': z.object({
    nature: z.optional(code),
    urgency: z.optional(urgency),
    liability: z.optional(liability),
    article: z.optional(code),
    /** yes-or-no answers that somebody gave since (nature/nature-types.ts, Answer) */
    answers: z.optional(z.record(z.string(), z.boolean())),
  }),
  /** «Ce n’est pas un danger»: the urgency of its nature comes back. Refused: danger_by_nature. */
  'request.calm': noData,
  /** Send it to who does the work. `firm` takes a contract (proposed by `request.propose`) and maybe a first slot. */
  'request.orient': orient,
  /** The landlord's own crew comes then: the tenant is told. Again: it comes at another time. Refused: slot_past, slot_backwards. */
  'request.plan': z.object({ slot, words: z.optional(words) }),
  /**
   * The visit of the landlord’s own crew, at this hour, no longer takes place: another is to be set. Refused: slot_moved (it stands at another
   * hour by now).
   */
  'request.callOff': z.object({ slot, words: z.optional(words) }),
  /** «Je m’en occupe»: a small repair that the caretaker does himself, before a firm has it. Refused: not_small. */
  'request.takeOver': noData,
  /**
   * «Je m’en occupe», beside the agency. `from`: whose it was, when it is taken over. Refused: not_yours, wrong_moment, charge_taken
   * (says by whom, since when).
   */
  'request.takeCharge': z.object({ from: z.optional(id) }),
  /**
   * To a colleague of the agency. `from`: who has it, as it was read. Refused: charge_taken, charge_unknown, charge_elsewhere (she does not
   * decide for this agency), charge_away (says until when, and who stands in).
   */
  'request.giveCharge': z.object({ to: id, from: z.optional(id) }),
  /** Given back to the agency, by whoever has it. Refused: charge_not_yours. */
  'request.leaveCharge': noData,
  /** The house itself: what a colleague has in charge ends, but in these agencies. Subject: the colleague. */
  'charge.end': z.object({ agencies: z.array(code) }),
  /** Close before any work, with a reason of nature/closure.ts; `tenantRepair` writes the letter that names the decree. */
  'request.decline': z.object({
    reason: code,
    article: z.optional(code),
    words: z.optional(words),
    duplicateOf: z.optional(id),
  }),
  'request.wait': z.object({
    reason: z.enum(['tenant', 'part', 'hq', 'quote', 'thirdParty', 'access']),
    until: z.optional(instant),
    words: z.optional(words),
  }),
  /** The house itself: what has waited too long goes back to whoever can do something about it. */
  'request.chase': noData,
  'request.resume': noData,
  /** The last words from outside were read, and ask for no answer. Refused when nobody waits for one: wrong_moment. */
  'request.heed': noData,
  /** Head office gives back to the agency what it followed or was waited for. */
  'request.handBack': z.object({ words }),
  /** The work is done, says who did it; the tenant is asked to confirm. */
  'request.resolve': z.object({
    how: z.enum(['done', 'provisional']),
    /** repaired for now: from when the rest is to be done; without it, in thirty days */
    until: z.optional(instant),
    words: z.optional(words),
    photos: z.optional(photos),
    sounds: z.optional(sounds),
    danger,
  }),
  /** «Oui, c’est réparé.» Closes. */
  'request.confirm': noData,
  /** «Non.» The same thread goes on. `meter`: the house itself, to which a meter says that water runs on; `device`: to which a device says that what it told of holds. */
  'request.contest': z
    .object({
      words: z.optional(words),
      photos: z.optional(photos),
      sounds: z.optional(sounds),
      danger,
      meter: z.optional(z.literal(true)),
      device: z.optional(z.literal(true)),
    })
    .check(
      z.refine((told) => told.meter === true || told.device === true || hasSomething(told), {
        path: ['words'],
      }),
    ),
  'request.close': z.object({
    reason: code,
    words: z.optional(words),
    /** of `done_temporarily`: from when the rest is to be done */
    until: z.optional(instant),
    /** of `duplicate`: the open request of the same building that goes on. Refused: twin_needed, twin_unknown. */
    duplicateOf: z.optional(id),
  }),
  /** The house itself: what was repaired for now goes on, on the day that was said. */
  'request.followOn': noData,
  'request.reopen': z.object({ words }),
  'request.withdraw': z.object({ words: z.optional(words) }),
  /**
   * Written, or spoken into the phone: one of them at least. To the tenant alone (`tenant`): the house’s staff. Refused: not_yours,
   * nobody_to_tell (no tenant, or a matter of many), paper_too_large, papers_too_large, paper_misnamed, hole_open (of a template).
   */
  'request.say': z
    .object({
      words: z.optional(words),
      photos: z.optional(photos),
      sounds: z.optional(sounds),
      papers: z.optional(papers),
      audience: z.optional(z.enum(['everyone', 'firm', 'tenant'])),
      danger,
    })
    .check(z.refine(hasSomething, { path: ['words'] })),
  /** An internal note: the exception. Expires 12 months after closing. Refused: paper_too_large, papers_too_large, paper_misnamed. */
  'request.note': z.object({ words, papers: z.optional(papers), danger }),
  'request.addPhoto': z.object({ photos: z.array(sha256).check(z.minLength(1), z.maxLength(12)) }),
  /** The requester asks where it stands: counted, answered by the thread itself. */
  'request.remind': z.object({
    words: z.optional(words),
    danger,
  }),
  /** Subject: the person herself. Twenty at most: too_many_lists. */
  'list.keep': keptList,
  'list.drop': z.object({ name: z.string().check(z.maxLength(40)) }),
  ...ownDesk,
  ...matterActs,
  'request.askHq': z.object({ directorate: code, words }),
  'request.answerHq': z.object({ question: id, words }),
  /** The house itself: an order's fact moves its request (lifecycle.ts, follows). */
  'request.follow': z.object({
    fact: code,
    order: id,
    nextAt: z.optional(z.nullable(instant)),
    until: z.optional(z.nullable(instant)),
    ball: z.optional(z.enum(['agency', 'tenant', 'firm'])),
    /** what was seen of the work (lifecycle.ts, Seen) */
    done: z.optional(z.boolean()),
    said: z.optional(z.enum(['done', 'followedUp'])),
    conforming: z.optional(z.boolean()),
    back: z.optional(z.literal(true)),
    /** somebody of the house did it */
    staff: z.optional(z.boolean()),
  }),
  /** The house itself: requests that named a thing name the one that it was, or again their own (`apart`). Subject: the building. Refused: not_yours. */
  'request.joinThing': z.object({ kept: id, ended: id, apart: z.optional(z.boolean()) }),
  /** The house itself: words and photos that came with another slice's fact (`about`), said by a role. */
  'request.record': z.object({
    about: id,
    by: code,
    audience: z.enum(['everyone', 'staff', 'firm', 'tenant']),
    words: z.optional(words),
    photos: z.optional(photos),
    sounds: z.optional(sounds),
    danger,
  }),
  ...alarmCommands,
  ...delayCommands,
  ...preferenceCommands,
  ...templateCommands,
  ...mergeCommands,
  ...outageCommands,
  ...unplacedCommands,
  ...linkCommands,
  /** The house itself: silence confirms after the days set, retention archives. */
  'request.archive': noData,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }
