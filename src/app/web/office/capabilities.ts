import type { JSX } from 'preact'
import type { Lang } from '../../../kernel/core/access.ts'
import type { Words } from '../../../kernel/core/words.ts'

/** A screen of another capability. */
export type Drawn = (props: { params?: Record<string, string> }) => JSX.Element
export type Other = {
  /** this address, and those under it */
  path: string
  page: () => Promise<Drawn>
  words: Record<Lang, () => Promise<Words>>
}

/** Which capability draws which address of the office. */
export const others: readonly Other[] = [
  {
    path: '/bureau/maquettes',
    page: async () => (await import('../../../bim/web/Models.tsx')).Models,
    words: {
      fr: async () => (await import('../../../bim/core/words/office.fr.ts')).fr,
      en: async () => (await import('../../../bim/core/words/office.en.ts')).en,
    },
  },
  // Before the estate, whose addresses it is one of.
  {
    path: '/bureau/patrimoine/vacants',
    page: async () => (await import('./VacantIn.tsx')).VacantIn,
    words: {
      fr: async () => ({
        ...(await import('../../../estate/core/words/desk.fr.ts')).fr,
        ...(await import('../../../people/core/home/words.vacant.fr.ts')).fr,
      }),
      en: async () => ({
        ...(await import('../../../estate/core/words/desk.en.ts')).en,
        ...(await import('../../../people/core/home/words.vacant.en.ts')).en,
      }),
    },
  },
  {
    path: '/bureau/patrimoine',
    page: async () => (await import('./EstateIn.tsx')).EstateIn,
    words: {
      fr: async () => ({
        ...(await import('../../../estate/core/words.fr.ts')).fr,
        ...(await import('../../../estate/core/words/kinds.fr.ts')).fr,
        ...(await import('../../../estate/core/words/plan-in-hand.fr.ts')).fr,
        ...(await import('../../../estate/core/words/desk.fr.ts')).fr,
        ...(await import('../../../bim/core/words/space.fr.ts')).fr,
      }),
      en: async () => ({
        ...(await import('../../../estate/core/words.en.ts')).en,
        ...(await import('../../../estate/core/words/kinds.en.ts')).en,
        ...(await import('../../../estate/core/words/plan-in-hand.en.ts')).en,
        ...(await import('../../../estate/core/words/desk.en.ts')).en,
        ...(await import('../../../bim/core/words/space.en.ts')).en,
      }),
    },
  },
  {
    path: '/bureau/a-faire/delais',
    page: async () => (await import('../../../requests/web/delays/DelaysPage.tsx')).DelaysPage,
    words: {
      fr: async () => (await import('../../../requests/core/delays/words.fr.ts')).fr,
      en: async () => (await import('../../../requests/core/delays/words.en.ts')).en,
    },
  },
  {
    path: '/bureau/courrier',
    page: async () => (await import('../../../notices/web/Mailbox.tsx')).Mailbox,
    words: {
      fr: async () => (await import('../../../notices/core/words.notices.fr.ts')).fr,
      en: async () => (await import('../../../notices/core/words.notices.en.ts')).en,
    },
  },
  {
    path: '/bureau/affichage',
    page: async () => (await import('./HallNotices.tsx')).Notices,
    words: {
      fr: async () => (await import('../../../notices/core/words.posters.fr.ts')).fr,
      en: async () => (await import('../../../notices/core/words.posters.en.ts')).en,
    },
  },
  {
    path: '/bureau/alertes',
    page: async () => (await import('../../../people/web/alerts/AlertsPage.tsx')).AlertsPage,
    words: {
      fr: async () => (await import('../../../people/core/alert/words.fr.ts')).fr,
      en: async () => (await import('../../../people/core/alert/words.en.ts')).en,
    },
  },
  {
    path: '/bureau/equipe',
    page: async () => (await import('../../../people/web/team/Team.tsx')).Team,
    words: {
      fr: async () => (await import('../../../people/core/team/words.fr.ts')).fr,
      en: async () => (await import('../../../people/core/team/words.en.ts')).en,
    },
  },
  {
    path: '/bureau/personnes',
    page: async () => (await import('../../../people/web/access/PersonRights.tsx')).PersonRights,
    words: {
      fr: async () => (await import('../../../people/core/access/words.fr.ts')).fr,
      en: async () => (await import('../../../people/core/access/words.en.ts')).en,
    },
  },
  {
    path: '/bureau/telephones',
    page: async () => (await import('../../../field/web/device/OfficeDevices.tsx')).OfficeDevices,
    words: {
      fr: async () => ({
        ...(await import('../../../field/core/words.fr.ts')).fr,
        ...(await import('../../../field/core/device/words.fr.ts')).fr,
      }),
      en: async () => ({
        ...(await import('../../../field/core/words.en.ts')).en,
        ...(await import('../../../field/core/device/words.en.ts')).en,
      }),
    },
  },
  {
    path: '/bureau/tournees',
    page: async () => (await import('../../../field/web/round/office/Rounds.tsx')).Rounds,
    words: {
      fr: async () => ({
        ...(await import('../../../field/core/round/words.round.fr.ts')).fr,
        ...(await import('../../../field/core/round/words.office.fr.ts')).fr,
      }),
      en: async () => ({
        ...(await import('../../../field/core/round/words.round.en.ts')).en,
        ...(await import('../../../field/core/round/words.office.en.ts')).en,
      }),
    },
  },
  {
    path: '/bureau/entreprises',
    page: async () => (await import('../../../contractors/web/papers/Papers.tsx')).Papers,
    words: {
      fr: async () => ({
        ...(await import('../../../contractors/core/words/refused.fr.ts')).fr,
        ...(await import('../../../contractors/core/words/papers.fr.ts')).fr,
        ...(await import('../../../contractors/core/words/contracts.fr.ts')).fr,
        ...(await import('../../../estate/core/words/kinds.fr.ts')).fr,
      }),
      en: async () => ({
        ...(await import('../../../contractors/core/words/refused.en.ts')).en,
        ...(await import('../../../contractors/core/words/papers.en.ts')).en,
        ...(await import('../../../contractors/core/words/contracts.en.ts')).en,
        ...(await import('../../../estate/core/words/kinds.en.ts')).en,
      }),
    },
  },
]
