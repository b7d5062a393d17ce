import type { JSX } from 'preact'
import type { Queries } from '../../estate/core/contract.ts'
import { asker } from '../../kernel/web/ask.ts'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import './field.css'

const estate = asker<Queries>()

/** The buildings in a caretaker's care. */
export const CaretakerBuildings = (): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = estate.useAsk('place.buildings', { limit: 200 }, true)
  return (
    <div class="stack">
      <h1>{t('field.places')}</h1>
      {!data && answer.state === 'loading' && <Loading label={t('field.loading')} />}
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {data?.rows.length === 0 && <Empty title={t('field.places.none')} />}
      <Rows label={t('field.places')}>
        {data?.rows.map((b) => (
          <Row
            key={b.id}
            href={`/terrain/lieu/${b.id}`}
            sentence={b.name}
            reason={b.address === b.name ? b.commune : `${b.address}, ${b.commune}`}
            meta={t('field.places.dwellings', { n: b.dwellings })}
          />
        ))}
      </Rows>
    </div>
  )
}
