import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './lettings-client.ts'

/** Where a lease is recorded: which diagnostics its dwelling has not on that day, and that a remark of the agency is not answered yet, said before anybody is refused. */
export const LeasePapers = ({ unit, starts }: { unit: string; starts: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('diagnostic.card', starts ? { unit, on: starts } : { unit }, true)
  if (!data) return null
  const isLacking = data.isDemanded && (data.lacks.length > 0 || !data.isLettable)
  return (
    <>
      {data.owesAnswer && <p>{t('lease.remark')}</p>}
      {isLacking && (
        <p>
          {data.lacks.length > 0
            ? t('lease.papers.lacking', { n: data.lacks.length })
            : t('lease.papers.class')}{' '}
          <a href={`/bureau/relocation/diagnostics/${unit}`}>{t('lease.papers.record')}</a>
        </p>
      )}
    </>
  )
}
