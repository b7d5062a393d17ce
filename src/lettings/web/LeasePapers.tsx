import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './lettings-client.ts'

/** Where a lease is recorded: which diagnostics its dwelling has not on that day, said before anybody is refused. */
export const LeasePapers = ({ unit, starts }: { unit: string; starts: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('diagnostic.card', starts ? { unit, on: starts } : { unit }, true)
  if (!data?.isDemanded || (data.lacks.length === 0 && data.isLettable)) return null
  return (
    <p>
      {data.lacks.length > 0 ? t('lease.papers.lacking', { n: data.lacks.length }) : t('lease.papers.class')}{' '}
      <a href={`/bureau/relocation/diagnostics/${unit}`}>{t('lease.papers.record')}</a>
    </p>
  )
}
