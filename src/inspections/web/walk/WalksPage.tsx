import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { sayDayTime } from '../../../kernel/core/dates.ts'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { photoPath } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { InspectionPack } from '../../core/contract.ts'
import { formerPhotos } from './former-photos.ts'
import { sayDwelling } from './say-walk.ts'
import { useWalkAsk, walkPath } from './walk-client.ts'

/** On the phone and the tablet: the inspections that were taken along, the soonest first. */
export const WalksPage = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data, ...answer } = useWalkAsk('inspections.pack', {})
  useFormerPhotos(data?.inspections)
  return (
    <div class="stack">
      <h1>{t('walk.title')}</h1>
      {answer.state === 'refused' && !data && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {answer.state === 'loading' && !data && <Loading label={t('walk.loading')} />}
      {data?.inspections.length === 0 && <Empty title={t('walk.none')}>{t('walk.none.words')}</Empty>}
      {data && data.inspections.length > 0 && (
        <Rows label={t('walk.title')}>
          {data.inspections.map((each) => (
            <Row
              key={each.id}
              href={walkPath(each.id)}
              sentence={`${t(`inspection.kind.${each.kind}`)} · ${each.head.tenants.join(', ') || t('walk.nobody')}`}
              reason={sayDwelling(each.head, t)}
              meta={`${sayDayTime(each.at, lang, now)}${each.state === 'started' ? ` · ${t('inspection.state.started')}` : ''}`}
            />
          ))}
        </Rows>
      )}
    </div>
  )
}

// Where there is no network they are looked at beside what is there now: the service worker keeps what it has carried once.
const useFormerPhotos = (inspections: readonly InspectionPack[] | undefined): void => {
  const names = (inspections ?? []).flatMap((each) => formerPhotos(each)).slice(0, mostFetched)
  useEffect(() => {
    for (const name of names) void fetch(photoPath(name, 'thumb')).catch(() => undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- the same names in another array are no other pictures
  }, [names.join()])
}
const mostFetched = 120
