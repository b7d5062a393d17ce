import type { JSX } from 'preact'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from '../door.ts'
import { Space, type SpaceProps } from './Space.tsx'

type Props = Omit<SpaceProps, 'sha256'> & { of: { unit: string } | { building: string } }

/** The shapes that the estate shows of a dwelling or of a building. */
export const Turned = ({ of, ...props }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('bim.shapes', of)
  if (answer.state === 'refused') return <Refused>{answer.no.message}</Refused>
  if (data === undefined) return <Loading label={t('space.loading')} shape="text" />
  return data ? <Space sha256={data.sha256} {...props} /> : <p class="secondary">{t('space.none')}</p>
}
