import type { Speech } from '../speech.ts'
import type { VoiceAddProps } from './VoiceAdd.tsx'

/** What the recorder of a voice note says, in the words of a page's dictionary (`thread.voice.speak`…). */
export const voiceWords = (t: Speech['t'], of: 'thread' | 'firm'): VoiceAddProps['words'] => ({
  speak: t(`${of}.voice.speak`),
  asking: t(`${of}.voice.asking`),
  stop: t(`${of}.voice.stop`),
  heard: t(`${of}.voice.heard`),
  refused: t(`${of}.voice.refused`),
  unable: t(`${of}.voice.unable`),
  remove: t(`${of}.voice.remove`),
  note: (seconds) => t(`${of}.voice.seconds`, { n: Math.max(1, Math.round(seconds)) }),
})
