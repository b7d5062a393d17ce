import { el, xmlDocument } from '../xml/write-xml.ts'
import { markupXml } from './markup.ts'
import type { Extensions, Topic, Version } from './topic.ts'
import { viewpointXml } from './viewpoint.ts'

/** What a BCF file holds: of which building, which topics, from which lists. */
export type BcfContents = {
  version: Version
  project: { id: string; name: string }
  topics: readonly Topic[]
  extensions: Extensions
}

/** The documents of a BCF file by their names; pictures (`<guid>/snapshot.png`) are put beside. */
export const filesOf = ({
  version,
  project,
  topics,
  extensions,
}: BcfContents): { name: string; text: string }[] => [
  { name: 'bcf.version', text: versionXml(version) },
  { name: 'project.bcfp', text: projectXml(version, project) },
  ...(version === '3.0' ? [{ name: 'extensions.xml', text: extensionsXml(extensions) }] : []),
  ...topics.flatMap((topic) => {
    const seen = topic.viewpoint && viewpointXml(topic.viewpoint, version)
    return [
      { name: `${topic.guid}/markup.bcf`, text: markupXml(topic, version) },
      ...(seen ? [{ name: `${topic.guid}/viewpoint.bcfv`, text: seen }] : []),
    ]
  }),
]

const versionXml = (version: Version): string =>
  xmlDocument(
    el('Version', { VersionId: version }, version === '2.1' ? [el('DetailedVersion', {}, version)] : []),
  )

const projectXml = (version: Version, { id, name }: BcfContents['project']): string => {
  const project = el('Project', { ProjectId: id }, [el('Name', {}, name)])
  return xmlDocument(
    version === '2.1'
      ? el('ProjectExtension', {}, [project, el('ExtensionSchema')])
      : el('ProjectInfo', {}, [project]),
  )
}

const extensionsXml = ({ types, statuses, priorities, labels }: Extensions): string => {
  const list = (name: string, one: string, values: readonly string[]) =>
    el(
      name,
      {},
      values.map((value) => el(one, {}, value)),
    )
  return xmlDocument(
    el('Extensions', {}, [
      list('TopicTypes', 'TopicType', types),
      list('TopicStatuses', 'TopicStatus', statuses),
      list('Priorities', 'Priority', priorities),
      list('TopicLabels', 'TopicLabel', labels),
    ]),
  )
}
