import { type Entry, isZip, listZip, unzip } from '../../../kernel/server/zip.ts'
import { readMarkup, type ReturnedTopic, staysInside } from '../../../ifc/core/bcf/read-markup.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import { readXml } from '../../../ifc/core/xml/read-xml.ts'

/** The text of a topic never comes near it, and those of all topics together neither. */
const mostOfOne = 2e6
const mostOfAll = 4e7
const mostTopics = 500

export type OpenedBcf = { topics: ReturnedTopic[]; problems: Problem[] }

/**
 * A BCF file that a tool wrote. What stands against it as a whole is the problem returned: bad_zip, zip_bomb, bcf_outside, not_bcf,
 * bcf_version, bcf_too_many, not_xml, xml_doctype; a topic that cannot be read is one of `problems`, and the others are read.
 */
export const openBcf = (bytes: Buffer): OpenedBcf | Problem => {
  if (!isZip(bytes)) return { code: 'not_bcf', stop: true }
  const entries = listZip(bytes)
  if ('code' in entries) return entries
  const outside = entries.find(({ name }) => !staysInside(name))
  if (outside) return { code: 'bcf_outside', stop: true, params: { name: outside.name.slice(0, 120) } }
  const bad = versionOf(bytes, entries)
  if (bad) return bad
  const markups = entries.filter(({ name }) => /(?:^|\/)markup\.bcf$/i.test(name))
  if (markups.length === 0) return { code: 'not_bcf', stop: true }
  if (markups.length > mostTopics) return { code: 'bcf_too_many', stop: true, params: { most: mostTopics } }
  const size = markups.reduce((all, each) => all + each.size, 0)
  if (size > mostOfAll) return { code: 'zip_bomb', stop: true, params: { size: Math.round(size / 1e6) } }
  const opened: OpenedBcf = { topics: [], problems: [] }
  for (const entry of markups) {
    const text = unzip(bytes, entry, mostOfOne)
    if ('code' in text) return text
    const topic = readMarkup(text.toString('utf8'))
    if ('code' in topic) opened.problems.push(ofTopic(topic, entry))
    else opened.topics.push(topic)
  }
  return opened
}

/** Undefined when it is one that we read, or when nothing says it: then the topics themselves tell. */
const versionOf = (bytes: Buffer, entries: readonly Entry[]): Problem | undefined => {
  const entry = entries.find(({ name }) => /^bcf\.version$/i.test(name))
  if (!entry) return undefined
  const text = unzip(bytes, entry, 1e5)
  if ('code' in text) return text
  const told = readXml(text.toString('utf8'))
  if ('code' in told) return ofTopic(told, entry)
  const version = (told.attributes['VersionId'] ?? '').slice(0, 20)
  return /^(?:2\.[01]|3\.0)/.test(version)
    ? undefined
    : { code: 'bcf_version', stop: true, params: { version } }
}

const ofTopic = (problem: Problem, { name }: Entry): Problem => ({
  ...problem,
  params: { ...problem.params, name: name.slice(0, 120), file: name.slice(0, 120) },
})
