import type { Actor } from '../../../kernel/core/access.ts'
import { derivedId } from '../../../kernel/server/record-ids.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { noteFrom } from '../../core/bcf/topic-note.ts'
import type { ReturnedTopic } from '../../../ifc/core/bcf/read-markup.ts'
import { topicNews } from '../../core/bcf/topic-news.ts'
import type { TakenTopics } from '../../core/bcf/bcf-api.ts'
import type { SayModel } from '../../core/words/say-model.ts'
import { topicsOf } from './request-topics.ts'

/** More notes than anybody writes between two sendings. */
const mostNotes = 500

/**
 * Takes what tools sent back: each new comment, and a status that somebody changed, is a staff note of its thread, under an id of
 * the comment's, so that the same file sent twice writes once. A topic that is no request of the reader's is told, and nothing is
 * made of it.
 */
export const takeTopics = async (
  kernel: Kernel,
  actor: Actor,
  topics: readonly ReturnedTopic[],
  say: SayModel,
): Promise<TakenTopics['topics']> => {
  const known = new Map(
    (await topicsOf(kernel, actor, [...new Set(topics.map(({ guid }) => guid))], say)).map((told) => [
      told.topic.guid,
      told,
    ]),
  )
  const taken: TakenTopics['topics'] = []
  let written = 0
  for (const returned of topics) {
    const told = known.get(returned.guid)
    const about = { guid: returned.guid, title: returned.title }
    if (!told) {
      taken.push({ ...about, became: 'unknown', notes: 0, says: say('bcf.back.unknown') })
      continue
    }
    const news = topicNews(returned, told, say)
    written += news.length
    if (written > mostNotes) {
      taken.push({ ...about, became: 'refused', notes: 0, says: say('bcf.back.full', { no: told.topic.no }) })
      continue
    }
    const refused: string[] = []
    for (const { id, key, by, words } of news) {
      const command = {
        id: id ?? derivedId('bcf', returned.guid, ...key),
        type: 'request.note',
        subject: returned.guid,
        data: { words: noteFrom(by, words) },
        at: new Date().toISOString(),
      }
      const outcome = await kernel.send(actor, command)
      if (!outcome.ok) refused.push(outcome.message)
    }
    const notes = news.length - refused.length
    taken.push({
      ...about,
      title: told.topic.title,
      became: refused.length ? 'refused' : notes ? 'noted' : 'same',
      notes,
      says: refused[0] ?? say(notes ? 'bcf.back.noted' : 'bcf.back.same', { n: notes, no: told.topic.no }),
    })
  }
  return taken
}
