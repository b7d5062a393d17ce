import type { JSX } from 'preact'
import { PageTabs } from '../../kernel/web/parts/PageTabs.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'

/** The two pages of the plan. */
export const PlanWays = ({ here }: { here: 'board' | 'map' }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <PageTabs
      label={t('planning.ways')}
      ways={[
        { href: '/bureau/planning', label: t('planning.ways.board'), here: here === 'board' },
        { href: '/bureau/planning/carte', label: t('planning.ways.map'), here: here === 'map' },
      ]}
    />
  )
}
