import { announcement, certificateChanged, noticeRaised } from '@yunge/contracts';
import type { Certificate, CertificateEvent } from './certificate.ts';
import type { Session, SessionEvent, TrainingModule } from './session.ts';

const MODULE_NAMES: Record<TrainingModule, { readonly en: string; readonly zh: string }> = {
  PARTY_SPIRIT: { en: 'party spirit', zh: '党性教育' },
  PROFESSIONAL: { en: 'professional skill', zh: '业务能力' },
  PERSONAL: { en: 'personal growth', zh: '个人素养' },
};

interface Told {
  readonly recipientId: string;
  readonly reason: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly at: Date;
  readonly en: string;
  readonly zh: string;
}

function notice({ en, zh, ...told }: Told) {
  return announcement(noticeRaised, { ...told, text: { en, zh }, isUrgent: false });
}

function changed({ id, edition, personId, module, from, until }: Certificate) {
  return announcement(certificateChanged, { certificateId: id, version: edition, personId, module, from, until });
}

/**
 * What others hear of a certificate: its new state, and a word to the holder. Number and reason stay here: what travels
 * can be read on the way. A move concerns nobody else.
 */
export function announceCertificate(event: CertificateEvent, certificate: Certificate) {
  const { id, personId, module } = certificate;
  const name = MODULE_NAMES[module];
  const told = { recipientId: personId, reason: event.name, subject: { type: 'Certificate', id }, at: event.at };
  switch (event.name) {
    case 'certificate.issued': {
      const en = `You passed the module ${name.en}; your certificate is there.`;
      return [changed(certificate), notice({ ...told, en, zh: `您已通过${name.zh}模块，证书已颁发。` })];
    }
    case 'certificate.revoked': {
      const en = `Your certificate of ${name.en} was revoked.`;
      return [changed(certificate), notice({ ...told, en, zh: `您的${name.zh}证书已被撤销。` })];
    }
    case 'certificate.moved':
      return [];
  }
}

/** A seat that somebody else took for a person is news to that person. */
export function announceSession(event: SessionEvent, session: Session) {
  if (event.name !== 'session.enrolled' || event.personId === event.by) return [];
  const { id, module, place } = session;
  const name = MODULE_NAMES[module];
  const subject = { type: 'Session', id };
  const en = `You were enrolled in a session on ${name.en} at ${place}.`;
  const zh = `您已被安排参加${name.zh}培训，地点：${place}。`;
  return [notice({ recipientId: event.personId, reason: event.name, subject, at: event.at, en, zh })];
}
