import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { asker } from '../../../kernel/web/ask.ts'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../../estate/core/contract.ts'
import { paths } from './office-paths.ts'

const estate = asker<Queries>()

/** An address that says only which place, as labels and links of before have it: it leads to the one page of that place. */
export const PlacePage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const { data: card, ...answer } = estate.useAsk('place.card', { place: id }, true)
  const to = card && paths.estate(card.place.building.id, card.place.unit?.id)
  useEffect(() => {
    if (to) goTo(to, true)
  }, [to])
  return answer.state === 'refused' && !card ? (
    <RefusalNotice>{answer.no.message}</RefusalNotice>
  ) : (
    <Loading label={t('office.loading')} shape="thread" />
  )
}
