import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { delegatedRoles } from '../../src/contractors/core/price-deciders.ts'
import { grants as orders } from '../../src/contractors/core/grants.ts'
import { type Grants, grantedTo } from '../../src/kernel/core/access.ts'
import { type Role, type RoleRow, roles, rolesWhere } from '../../src/kernel/core/roles.ts'
import type { RequestRow } from '../../src/requests/core/contract.ts'
import { rowAct } from '../../src/requests/web/office/row-act.ts'
import { found, program, read, type Source } from './tree.ts'

/** What a list of roles in SQL may mean, by the rows of the table: the same roles, or the list has forgotten one. */
const meanings: Record<string, (row: RoleRow) => boolean> = {
  'works for the landlord': ({ side }) => side === 'staff',
  'keeps buildings of his own': ({ reach }) => reach === 'patch',
  'sits at head office': ({ desk }) => desk === 'hq',
  'answers at head office': ({ desk, leads }) => desk === 'hq' && leads,
  'answers for the whole house': ({ reach, desk, leads }) => reach === 'all' && (desk === 'agency' || leads),
  'is on duty for an agency': ({ duty }) => duty,
  'lives there': ({ reach }) => reach === 'household',
  'speaks for who lives there': ({ side }) => side === 'tenant',
  'speaks for who lives there, or writes down what it was sent': ({ side, desk, reach }) =>
    side === 'tenant' || (desk === 'agency' && reach === 'all'),
  'is of a contractor': ({ side }) => side === 'firm',
  'is known, and no colleague': ({ reach }) => reach === 'household' || reach === 'firm',
  'is nobody that is known': ({ reach }) => reach === 'none',
  'is nobody that is known, or the house': ({ reach, side }) => reach === 'none' || side === 'house',
}
const sets = new Set(Object.values(meanings).map((says) => rolesWhere(says).join(' ')))

const inSql =
  /\brole\)?\s*(?:not in|in|=|<>)\s*(?:any\s*)?(?:\(\s*array\s*\[)?\(?\s*('\w+'(?:::text)?(?:\s*,\s*'\w+'(?:::text)?)*)/gi
/** The lists of roles that a text of SQL holds; a text is a role only where its column says so. */
const listsIn = (text: string): string[][] =>
  [...text.matchAll(inSql)].map(([, list]) => [...list!.matchAll(/'(\w+)'/g)].map(([, role]) => role!))
const ordered = (list: readonly string[]): string => roles.filter((role) => list.includes(role)).join(' ')

test('the pattern sees a list of roles in SQL, and one alone', () => {
  expect(listsIn("s.role in ('manager', 'technician') and f.author_role <> 'tenant'")).toEqual([
    ['manager', 'technician'],
  ])
  expect(listsIn("CHECK ((role = ANY (ARRAY['technician'::text, 'manager'::text])))")).toEqual([
    ['technician', 'manager'],
  ])
  expect(listsIn("case when f.role = 'caretaker' then")).toEqual([['caretaker']])
})

test('a list of roles in SQL means what rows of the table say', () => {
  const schema = read('db/schema.sql').map(
    ({ path, text }): Source => ({
      path,
      // Who accepts a price by himself is asked below.
      text: text.replace(/constraint delegation_role_check.*/, ''),
    }),
  )
  const lists = [...read('src/*/server/**/*.ts'), ...schema].flatMap(({ path, text }) =>
    listsIn(text.replaceAll('author_role', 'role').replaceAll('by_role', 'role')).map(
      (list): [path: string, list: string[]] => [path, list],
    ),
  )
  expect(lists.length).toBeGreaterThan(10)
  expect(
    lists
      .filter(([, list]) => list.some((role) => !roles.includes(role as Role)) || !sets.has(ordered(list)))
      .map(([path, list]) => `${path}: ${list.join(', ')} is what no property of roles.ts says`),
  ).toEqual([])
})

/** Without SQL, of which the test above speaks. */
const written = (): Source[] =>
  program().map(({ path, text }) => ({
    path,
    text: text.replace(/\b\w*role\)?\s*(?:not in|in)\s*\([^)]*\)/g, ''),
  }))

describe('nobody asks for a role by its name, but for its row', () => {
  test('a job stands between quotes in no rule and on no page', () => {
    const named = found(written(), /(?<![\w.])'(?:technician|agent|manager|operator|letting)'/g)
    const isOwn = (line: string): boolean =>
      // Words of a slice that are named as a role is; and what the last test asks.
      /core\/grants\.ts:|contractors\/(?:core\/price-deciders|server\/papers\/delegations)\.ts:/.test(line)
    expect(named.filter((line) => !isOwn(line))).toEqual([])
  })

  test('a role is compared with no name of a colleague', () => {
    expect(
      found(written(), /\brole\)?\s*[!=]==?\s*'(?:caretaker|technician|agent|manager|operator|letting|hq)'/g),
    ).toEqual([])
  })

  // The pages of who lives there say her role of a sentence, and of herself.
  const ofHerPages = /requests\/web\/tenant\/(?:useMyself\.ts|TenantEntries\.tsx|tell-tenant\.ts):/

  test('nor with who lives there or works for a contractor: another of that kind would be forgotten', () => {
    const named = found(written(), /\brole\)?\s*[!=]==?\s*'(?:tenant|firm)'/g)
    expect(named.filter((line) => !ofHerPages.test(line))).toEqual([])
  })

  test('no list tells who is outside', () => {
    expect(
      found(written(), /\[[^\]\n]*(?<![\w.])'visitor'[^\]\n]*\]/g).filter(
        (l) => !/core\/grants\.ts:/.test(l),
      ),
    ).toEqual([])
  })
})

test.each(read('src/*/core/grants.ts').map(({ path }) => [path.split('/')[1]!, path] as const))(
  '%s says of each role what it may do there, or that it does nothing',
  async (_, path) => {
    const { grants, without } = (await import(pathToFileURL(path).href)) as {
      grants: Grants<string>
      without: readonly Role[]
    }
    const acting = new Set(Object.values(grants).flatMap((row) => Object.keys(row)))
    expect(roles.filter((role) => !acting.has(role) && !without.includes(role))).toEqual([])
    expect(without.filter((role) => acting.has(role))).toEqual([])
  },
)

test('whoever accepts a price has a bound that the landlord may set', () => {
  const [, kept] = /delegation_role_check CHECK \(\(role = ANY \(ARRAY\[([^\]]*)\]/.exec(
    read('db/schema.sql')[0]!.text,
  )!
  expect([...delegatedRoles].toSorted()).toEqual(grantedTo(orders, 'approve').toSorted())
  expect([...kept!.matchAll(/'(\w+)'/g)].map(([, role]) => role!).toSorted()).toEqual(
    [...delegatedRoles].toSorted(),
  )
})

test('a row asks for a price’s decision of those who may accept it', () => {
  const priced = { status: 'approval', ball: 'agency' } as RequestRow
  expect(roles.filter((role) => rowAct(priced, role) === 'decide').sort()).toEqual(
    [...grantedTo(orders, 'approve')].sort(),
  )
})
