import { announcement, noticeRaised } from '@yunge/contracts';
import type { IncidentImport, IncidentImportEvent, Told } from './incident-import.ts';

const overdueEn = (overdue: number) => (overdue > 0 ? `, ${overdue} of them overdue` : '');
const overdueZh = (overdue: number) => (overdue > 0 ? `，其中${overdue}件已超期` : '');

function digest({ personId, areaCode, incidents, overdue }: Told, event: IncidentImportEvent) {
  return announcement(noticeRaised, {
    recipientId: personId,
    reason: event.name,
    subject: { type: areaCode.length === 15 ? 'Grid' : 'Division', id: areaCode },
    text: {
      en: `${incidents} matters in your area came with an import${overdueEn(overdue)}.`,
      zh: `您的辖区新导入${incidents}件事件${overdueZh(overdue)}。`,
    },
    isUrgent: overdue > 0,
    at: event.at,
  });
}

/** One digest for each person an import gave matters to, instead of a notice for each matter; one for who started it. */
export function announceIncidentImport(event: IncidentImportEvent, found: IncidentImport) {
  if (event.name !== 'incidentImport.finished' && event.name !== 'incidentImport.stopped') return [];
  const digests = event.told.map((told) => digest(told, event));
  if (found.startedById === null) return digests;
  const { id, fileName, loaded, alreadyThere, dryRun } = found;
  const rows = dryRun?.rows ?? 0;
  const has = event.name === 'incidentImport.finished' ? ['is finished', '已完成'] : ['was stopped', '已停止'];
  const own = announcement(noticeRaised, {
    recipientId: found.startedById,
    reason: event.name,
    subject: { type: 'IncidentImport', id },
    text: {
      en: `The import of ${fileName} ${has[0]}: ${loaded} of ${rows} rows loaded, ${alreadyThere} were there already.`,
      zh: `导入${fileName}${has[1]}：共${rows}行，已导入${loaded}行，已存在${alreadyThere}行。`,
    },
    isUrgent: false,
    at: event.at,
  });
  return [own, ...digests];
}
