import { type SayModel, sayIn } from '../words/say-model.ts'
import type { ReturnedTopic } from '../../../ifc/core/bcf/read-markup.ts'
import { type ThreadLine, statuses } from './request-topic.ts'
import type { Topic } from '../../../ifc/core/bcf/topic.ts'

/** Something new: `id` is the comment's own, where nobody has used it yet; else `key` makes one. */
export type News = { id: string | null; key: string[]; by: string; words: string }

/** What a returned topic says that its thread does not know: comments that are new or were changed, and another status. */
export const topicNews = (
  returned: ReturnedTopic,
  { topic, lines }: { topic: Topic; lines: readonly ThreadLine[] },
  say: SayModel,
): News[] => {
  const ours = new Map(topic.comments.map(({ guid, words }) => [guid, words]))
  const comments = returned.comments.flatMap(({ guid, by, words, modified }): News[] => {
    const before = ours.get(guid)
    if (before === undefined) return [{ id: guid, key: [guid], by, words }]
    return isSameText(before, words) ? [] : [{ id: null, key: [guid, modified ?? '', words], by, words }]
  })
  const isNew = ({ guid }: ReturnedTopic['comments'][number]): boolean => !ours.has(guid)
  return isTouched(returned, topic, lines) &&
    !returned.comments.filter(isNew).some(wroteAt(returned.modified))
    ? [
        ...comments,
        {
          id: null,
          key: ['status', returned.status, returned.modified ?? ''],
          by: returned.by,
          words: say('bcf.status.returned', { status: returned.status }),
        },
      ]
    : comments
}

/** A tool that leaves a topic alone leaves its date: what merely grew old in the meantime is no proposal. */
const isTouched = (
  { status, modified }: ReturnedTopic,
  topic: Topic,
  lines: readonly ThreadLine[],
): boolean =>
  status !== '' &&
  asOurs(status) !== asOurs(topic.status) &&
  modified !== null &&
  !lines.some(({ at }) => at === modified)

/** A tool dates a topic by the comment that was added to it: the status beside it is that of the day on which it was sent. */
const wroteAt =
  (modified: string | null) =>
  (comment: ReturnedTopic['comments'][number]): boolean =>
    [comment.at, comment.modified].some(
      (at) => at && modified && Math.abs(Date.parse(at) - Date.parse(modified)) < 2000,
    )

/** A topic may have been sent in one language and be taken back in the other. */
const asOurs = (status: string): string =>
  statuses.find((key) => languages.some((say) => say(`bcf.status.${key}`) === status)) ?? status
const languages = [sayIn('fr'), sayIn('en')]

const isSameText = (a: string, b: string): boolean =>
  a.replaceAll(/\s+/g, ' ').trim() === b.replaceAll(/\s+/g, ' ').trim()
