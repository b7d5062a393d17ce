import type { JSX } from 'preact'
import { PageTabs } from '../../kernel/web/parts/PageTabs.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

type Tab = 'dwellings' | 'applicants' | 'flux'
const paths: Record<Tab, string> = {
  dwellings: '/bureau/attribution',
  applicants: '/bureau/attribution/demandeurs',
  flux: '/bureau/attribution/contingents',
}

/** The three pages of allocation, with what waits in each. */
export const AllocationTabs = ({
  here,
  counts = {},
}: {
  here: Tab
  counts?: Partial<Record<Tab, number>>
}): JSX.Element => {
  const { t } = useSpeech()
  return (
    <PageTabs
      label={t('allocation.title')}
      ways={(Object.keys(paths) as Tab[]).map((tab) => ({
        href: paths[tab],
        label: t(`allocation.tab.${tab}`),
        here: tab === here,
        count: counts[tab],
      }))}
    />
  )
}
