import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** What a login of `loge reports open` reads: the views of the schema `reports`, as the database prints them. */
export const reports = (): string => {
  const views =
    readFileSync(join(root, 'db/schema.sql'), 'utf8').match(/^create view reports\.[^;]+;/gm) ?? []
  return [
    '# What tools of the landlord’s own may read',
    '',
    'Sums of months that are over, by agency. No person, no household, no place smaller than an agency, no words.',
    '',
    ...views.map((view) => `\`\`\`sql\n${view}\n\`\`\`\n`),
  ].join('\n')
}
