import type { Problem } from '../problem.ts'
import { child, type Element, readXml } from '../xml/read-xml.ts'
import type { Comment } from './topic.ts'

/** What a tool sends back of a topic. */
export type ReturnedTopic = {
  guid: string
  title: string
  status: string
  modified: string | null
  /** who touched it last */
  by: string
  comments: readonly (Comment & { modified: string | null })[]
}

/** More than any thread holds; the rest of a longer one is not read. */
const mostComments = 500

/** A `markup.bcf` of 2.0, 2.1 or 3.0. Problems: not_xml, xml_doctype, bcf_no_topic. */
export const readMarkup = (text: string): ReturnedTopic | Problem => {
  const markup = readXml(text)
  if ('code' in markup) return markup
  const topic = markup.name === 'Markup' ? child(markup, 'Topic') : undefined
  const guid = guidOf(topic)
  if (!topic || !guid) return { code: 'bcf_no_topic', stop: true, line: markup.line }
  const comments = [markup, child(topic, 'Comments')].flatMap(
    (at) => at?.children.filter(({ name }) => name === 'Comment') ?? [],
  )
  return {
    guid,
    title: textOf(topic, 'Title').slice(0, 200),
    status: (topic.attributes['TopicStatus'] ?? '').trim().slice(0, 80),
    modified: instantOf(textOf(topic, 'ModifiedDate')),
    by: textOf(topic, 'ModifiedAuthor') || textOf(topic, 'CreationAuthor'),
    comments: comments.slice(0, mostComments).flatMap(commentOf),
  }
}

/** Older tools write the status beside each comment; what has neither words nor a name says nothing. */
const commentOf = (comment: Element): ReturnedTopic['comments'] => {
  const [guid, words] = [guidOf(comment), textOf(comment, 'Comment')]
  if (!guid || !words) return []
  return [
    {
      guid,
      words,
      at: instantOf(textOf(comment, 'Date')) ?? '',
      by: textOf(comment, 'ModifiedAuthor') || textOf(comment, 'Author'),
      modified: instantOf(textOf(comment, 'ModifiedDate')),
    },
  ]
}

const textOf = (inside: Element, name: string): string => child(inside, name)?.text.trim() ?? ''

const guidOf = (element: Element | undefined): string | undefined => {
  const guid = element?.attributes['Guid']?.trim().toLowerCase() ?? ''
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid) ? guid : undefined
}

const instantOf = (text: string): string | null => {
  const at = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** Whether a name inside an archive stays inside: no drive, no root, no way up. */
export const staysInside = (name: string): boolean =>
  name !== '' &&
  !name.includes('\0') &&
  !/^(?:[a-z]:|[/\\])/i.test(name) &&
  !name.split(/[/\\]/).includes('..')
