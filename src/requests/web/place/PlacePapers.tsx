import type { JSX } from 'preact'
import { sayDay } from '../../../kernel/core/dates.ts'
import { PaperList } from '../../../kernel/web/parts/load-papers.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { groupRows } from '../../../kernel/core/group-rows.ts'
import { paths } from '../office/office-paths.ts'
import { useAsk } from '../office/requests-client.ts'

/** The papers of a dwelling, by the request that they came with; nothing where none did. */
export const PlacePapers = ({ unit }: { unit: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('place.papers', { unit })
  if (!data?.rows.length) return null
  return (
    <section>
      <h2 class="call-heading">
        {t('place.papers')} <span class="secondary figures">{data.rows.length}</span>
      </h2>
      {[...groupRows(data.rows, ({ request }) => request)].map(([request, papers]) => (
        <div key={request} class="stack-s">
          <p class="secondary">
            <a href={paths.request(request)}>{t('row.no', { no: String(papers[0]!.no) })}</a>
            {'\u00a0· '}
            {sayDay(papers[0]!.at, lang, now)}
          </p>
          <PaperList papers={papers} />
        </div>
      ))}
    </section>
  )
}
