import type { FormFields } from '../../core/open311/report-form.ts'
import { plainText } from '../../core/plain-text.ts'

/** A file of a form, as it came along. */
export type FormFile = { name: string; media: string; bytes: Buffer }

export type ReadForm = { fields: FormFields; files: readonly FormFile[] }

const mostFields = 200

/**
 * A form as programs send it: `application/x-www-form-urlencoded`, `multipart/form-data`, or JSON of one level. Nothing where the
 * bytes are no form, or one of more than two hundred fields.
 */
export const readForm = async (media: string, body: Buffer): Promise<ReadForm | undefined> => {
  try {
    const fields = new Map<string, string[]>()
    const files: FormFile[] = []
    let n = 0
    for (const [name, value] of await entriesIn(media, body)) {
      if (++n > mostFields) return undefined
      if (typeof value === 'string')
        fields.set(plainText(name), [...(fields.get(plainText(name)) ?? []), plainText(value)])
      else files.push({ name: value.name, media: value.type, bytes: Buffer.from(await value.arrayBuffer()) })
    }
    return { fields, files }
  } catch {
    return undefined
  }
}

const entriesIn = async (media: string, body: Buffer): Promise<Iterable<[string, string | File]>> => {
  if (/^application\/json\b/i.test(media))
    return Object.entries(JSON.parse(body.toString('utf8')) as object).flatMap(flat)
  if (/^multipart\/form-data\b/i.test(media))
    return new Response(new Uint8Array(body), { headers: { 'content-type': media } }).formData()
  return new URLSearchParams(body.toString('utf8'))
}

const flat = ([name, value]: [string, unknown]): [string, string][] =>
  [value].flat().flatMap((one) => {
    if (one === null || one === undefined) return []
    return typeof one === 'object'
      ? Object.entries(one).map(([key, inner]): [string, string] => [
          `${name}[${key}]`,
          JSON.stringify(inner),
        ])
      : [[name, typeof one === 'string' ? one : JSON.stringify(one)] as [string, string]]
  })
