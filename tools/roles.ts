/** What each role is, sees and may do, for `npm run golden`. */
import { globSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Grants } from '../src/kernel/core/access.ts'
import { type Role, type RoleRow, roles, ofRole } from '../src/kernel/core/roles.ts'

const root = resolve(import.meta.dirname, '..')
const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(join(root, file)).href)) as T

/** Slice → act → role → how far. */
const granted = async (): Promise<[slice: string, table: Grants<string>][]> =>
  Promise.all(
    globSync('src/*/core/grants.ts', { cwd: root })
      .sort()
      .map(
        async (file): Promise<[string, Grants<string>]> => [
          file.split('/')[1]!,
          (await load<{ grants: Grants<string> }>(file)).grants,
        ],
      ),
  )

type Words = Record<string, string>
const words = async (lang: 'fr' | 'en'): Promise<Words> =>
  (await load<Record<string, Words>>(`src/people/core/words.${lang}.ts`))[lang]!

type Way = { for: readonly Role[]; nav: { name: string; for?: readonly Role[] } }
type Menu = { office: readonly unknown[] }
/** The ways of the office, as the slices declare them. */
const waysOfOffice = async (): Promise<readonly Way[]> => {
  const { office } = await load<Menu>('src/app/web/slices.ts')
  const { menuOf } = await load<{ menuOf: (parts: Menu['office']) => Way[] }>('src/kernel/web/find-screen.ts')
  return menuOf(office)
}

const columns = Object.keys({
  side: 1,
  reach: 1,
  desk: 1,
  walks: 1,
  visits: 1,
  decides: 1,
  duty: 1,
  leads: 1,
  leases: 1,
  allocates: 1,
  declares: 1,
  home: 1,
} satisfies Record<keyof RoleRow, 1>) as (keyof RoleRow)[]

const say = (value: string | boolean): string =>
  typeof value === 'string' ? (value === 'none' ? '·' : value) : value ? 'yes' : '·'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** Every role with its row, then what it finds and may do. */
export const roleTable = async (): Promise<string> => {
  const [fr, en, acts, ways] = await Promise.all([words('fr'), words('en'), granted(), waysOfOffice()])
  const rows = roles.map((role) => [
    role,
    fr[`role.${role}`]!,
    en[`role.${role}`]!,
    ...columns.map((column) => say(ofRole(role)[column])),
  ])
  const parts = roles.map((role) => {
    const found = ways
      .filter((way) => (way.nav.for ?? way.for).includes(role))
      .map(({ nav }) => nav.name.replace('office.nav.', ''))
    const lines = acts.map(([slice, grants]) => {
      const may = Object.keys(grants)
        .sort()
        .flatMap((act) => (grants[act]?.[role] ? [`${act} (${grants[act][role]})`] : []))
      return `- ${slice}: ${may.join(', ') || 'nothing'}`
    })
    return `## ${role}\n\n${[`- office: ${found.join(', ') || 'nothing'}`, ...lines].join('\n')}\n`
  })
  return `# The roles\n\n${table(['role', 'en français', 'in English', ...columns], rows)}\n\n${parts.join('\n')}`
}
