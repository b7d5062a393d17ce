import { ofRole } from '../../../kernel/core/roles.ts'
import { sayCode } from '../../../kernel/core/words.ts'
import { urgencies } from '../../../requests/core/contract.ts'
import type { SayModel } from '../words/say-model.ts'
import { noteOf } from './topic-note.ts'
import { strike } from '../../../kernel/core/personal-words.ts'
import type { Comment, Extensions, Topic, Viewpoint } from '../../../ifc/core/bcf/topic.ts'

/** A line of a request's thread, as its reader may hear it; `command` is the act that it comes from. */
export type ThreadLine = {
  id: string
  at: string
  type: string
  role: string
  audience: string
  words: string | null
  command: string
}

/** A request with what a topic tells of it. `place` and `thing` are said; `names` are never told: they are struck out. */
export type TopicMatter = {
  id: string
  no: number
  kind: 'single' | 'outage'
  status: string
  nature: string
  group: string
  urgency: string
  liability: string
  filedAt: string
  due: string
  closedAt: string | null
  place: string
  address: string
  thing: string | null
  link: string
  related: readonly string[]
  lines: readonly ThreadLine[]
  names: readonly string[]
  model: Topic['model']
}

export const statuses = ['open', 'underway', 'resolved', 'closed'] as const
const statusOf: Record<string, (typeof statuses)[number]> = {
  filed: 'open',
  oriented: 'open',
  approval: 'open',
  contested: 'open',
  ordered: 'underway',
  taken: 'underway',
  planned: 'underway',
  underway: 'underway',
  waiting: 'underway',
  attached: 'underway',
  resolved: 'resolved',
  closed: 'closed',
}
const types = ['single', 'outage', 'gpa'] as const

/** What a thread says to experts: decisions and works. What a household does or does not do stays in the house. */
const toldFacts = new Set([
  'request.filed',
  'request.oriented',
  'request.resolved',
  'request.contested',
  'request.confirmed',
  'request.closed',
  'request.reopened',
  'order.placed',
  'order.accepted',
  'order.done',
  'order.partNeeded',
  'order.followOn',
])

/**
 * Whose words leave the house, once names are struck out: those of the offices alone, and where they are their own. What an agent
 * types when a request is filed or contested is what she hears on the phone.
 */
const isOffice = (role: string): boolean => (ofRole(role).desk ?? 'none') !== 'none'
const spoken = new Set([
  'request.said',
  'request.oriented',
  'request.resolved',
  'request.closed',
  'request.reopened',
])

/** A request as a topic. Nothing in it tells a tenant: neither her name, nor her words, her telephone or her photos. */
export const topicOf = (m: TopicMatter, viewpoint: Viewpoint | null, say: SayModel): Topic => {
  const last = m.lines.at(-1)
  return {
    guid: m.id.toLowerCase(),
    no: String(m.no),
    type: say(`bcf.type.${m.liability === 'gpa' ? 'gpa' : m.kind}`),
    status: say(`bcf.status.${statusOf[m.status] ?? 'open'}`),
    priority: priorityOf(m.urgency, say),
    title: `${sayCode(say, 'nature', m.nature)} · ${m.place}`,
    description: [
      say('bcf.says', { no: String(m.no), place: m.place, address: m.address }),
      ...(m.thing ? [say('bcf.says.thing', { thing: strike(m.thing, m.names) })] : []),
      `${capital(sayCode(say, 'liability', m.liability))}.`,
      say('bcf.says.rest'),
    ].join('\n'),
    labels: [sayCode(say, 'nature.group', m.group), sayCode(say, 'bcf.step', m.status)],
    created: { at: m.filedAt, by: authorOf(m.lines[0]?.role ?? 'system', say) },
    modified: last ? { at: last.at, by: authorOf(last.role, say) } : null,
    due: m.closedAt ? null : m.due,
    link: m.link,
    related: m.related,
    comments: m.lines.flatMap((line) => commentOf(line, m.names, say) ?? []),
    viewpoint,
    model: m.model,
  }
}

const commentOf = (line: ThreadLine, names: readonly string[], say: SayModel): Comment | undefined => {
  const note = line.type === 'request.noted' ? noteOf(line.words ?? '') : undefined
  // A comment keeps its name: who wrote it knows it again.
  if (note) return { guid: line.command, at: line.at, ...note }
  if (line.audience === 'staff') return undefined
  const step = toldFacts.has(line.type) ? sayCode(say, 'bcf.fact', line.type) : ''
  const isOwn = isOffice(line.role) && spoken.has(line.type)
  const own = isOwn && line.words ? strike(line.words, names) : ''
  const words = [step, own].filter(Boolean).join(' ')
  return words ? { guid: line.id, at: line.at, by: authorOf(line.role, say), words } : undefined
}

// Who reads nothing here, a stranger, is not named.
const isKnown = (role: string): boolean => (ofRole(role).reach ?? 'none') !== 'none'
const authorOf = (role: string, say: SayModel): string =>
  sayCode(say, 'bcf.by', isKnown(role) ? role : 'system')

const priorityOf = (urgency: string, say: SayModel): string =>
  `${urgency} · ${sayCode(say, 'urgency.name', urgency)}`

const capital = (said: string): string => said.slice(0, 1).toUpperCase() + said.slice(1)

/** The lists from which topics take their values; `groups` are the families of natures. */
export const extensionsOf = (groups: readonly string[], say: SayModel): Extensions => ({
  types: types.map((type) => say(`bcf.type.${type}`)),
  statuses: statuses.map((status) => say(`bcf.status.${status}`)),
  priorities: urgencies.map((urgency) => priorityOf(urgency, say)),
  labels: [
    ...groups.map((group) => sayCode(say, 'nature.group', group)),
    ...Object.keys(statusOf).map((s) => sayCode(say, 'bcf.step', s)),
  ],
})
