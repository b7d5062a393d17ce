import { plain } from '../../../../kernel/core/fold-words.ts'
import type { Role } from '../../../../kernel/core/roles.ts'
import type { Key } from '../../../../kernel/core/words.ts'
import { menuOf } from '../../../../kernel/web/find-screen.ts'
import type { PagePart, Screen } from '../../../../kernel/web/web-slice.ts'

type Parts = readonly PagePart[]

/** Something of the page that has a name and an address. */
export type NamedWay = { name: Key; path: string; icon?: string | undefined }

/** The pages that somebody may open by their name: those of the menu in the order of the day, then those under it. */
export const waysFor = (parts: Parts, role: Role): NamedWay[] => [
  ...menuOf(parts)
    .filter(({ nav, ...way }) => (nav.for ?? way.for).includes(role))
    .map(({ path, nav }) => ({ name: nav.name, path, icon: nav.icon })),
  ...parts
    .flatMap(({ screens = [] }): readonly Screen[] => screens)
    .flatMap(({ path, title, nav, for: readers }) =>
      title && !nav && readers.includes(role) ? [{ name: title, path }] : [],
    ),
]

/** What somebody may begin from anywhere. */
export const deedsFor = (parts: Parts, role: Role): NamedWay[] =>
  parts.flatMap(({ deeds = [] }) => deeds).filter((deed) => deed.for.includes(role))

/** Whether each word that was typed begins a word of the name: «log vac» is «Logements vacants». */
export const isCalled = (name: string, typed: string): boolean => {
  const words = plain(name).split(' ')
  const asked = plain(typed)
  return asked !== '' && asked.split(' ').every((each) => words.some((word) => word.startsWith(each)))
}
