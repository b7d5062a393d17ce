import type { Kernel } from '../../../kernel/server/slice.ts'
import { natures } from '../../../requests/core/contract.ts'
import { filesOf } from '../../../ifc/core/bcf/bcf-files.ts'
import { extensionsOf } from '../../core/bcf/request-topic.ts'
import type { Version } from '../../../ifc/core/bcf/topic.ts'
import type { SayModel } from '../../core/words/say-model.ts'
import { type ArchiveEntry, zipOf } from '../../../kernel/server/zip.ts'
import type { TopicSource } from './request-topics.ts'
import { pictureOf } from './plan-picture.ts'

export const families: readonly string[] = [...new Set(natures.map(({ group }) => group))]

/** Topics as a BCF file, each with the picture of its plan. */
export const bcfFile = async (
  kernel: Kernel,
  told: readonly TopicSource[],
  project: { id: string; name: string },
  { version, now, say }: { version: Version; now: string; say: SayModel },
): Promise<Buffer> => {
  const pictures: ArchiveEntry[] = []
  const topics = []
  for (const { topic, plan } of told) {
    const png = plan ? await pictureOf(kernel, plan.sha256, plan.marks) : undefined
    if (png) pictures.push({ name: `${topic.guid}/snapshot.png`, bytes: png })
    topics.push(png ? topic : withoutPicture(topic))
  }
  const texts = filesOf({ version, project, topics, extensions: extensionsOf(families, say) })
  return zipOf([...texts.map(({ name, text }) => ({ name, bytes: text })), ...pictures], now)
}

const withoutPicture = (topic: TopicSource['topic']): TopicSource['topic'] => ({
  ...topic,
  viewpoint: topic.viewpoint && { ...topic.viewpoint, picture: false },
})
