import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import { readHonourNumber } from '../domain/honour-certificate-number.ts';
import { revokeHonourCertificate } from '../domain/honour-certificate.ts';
import { honourCertificateScope } from '../store/honour-certificates.ts';
import type {
  HonourCertificateCheckResolvers,
  HonourCertificateResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';
import { actOf, listed, optionalId } from './args.ts';

export const Query: Pick<QueryResolvers, 'honourCertificates' | 'honourCertificateCheck'> = {
  honourCertificates(_, { filter, ...args }, { honourCertificates, actor }) {
    const query = { listId: optionalId('HonourList', filter?.listId) };
    return listed(honourCertificates.page(query, args, honourCertificateScope(actor)));
  },
  honourCertificateCheck(_, { number }, { honourCertificates }) {
    const read = readHonourNumber(number);
    return read === null ? null : honourCertificates.byNumber(read);
  },
};

export const HonourCertificate: HonourCertificateResolvers = {
  __resolveReference: ({ id }, { honourCertificates, actor }) =>
    honourCertificates.get(globalIdArg('HonourCertificate', id), honourCertificateScope(actor)),
  id: ({ id }) => toGlobalId('HonourCertificate', id),
  revocationReason: ({ revocation }) => revocation?.reason ?? null,
  verifyUrl: ({ number }, _, { honourLinks }) => honourLinks.verify(number),
  pdfUrl: ({ number }, _, { honourLinks }) => honourLinks.pdf(number),
};

export const HonourCertificateCheck: HonourCertificateCheckResolvers = {
  isValid: ({ revokedAt }) => revokedAt === null,
};

export const Mutation: Pick<MutationResolvers, 'honourCertificateRevoke'> = {
  async honourCertificateRevoke(_, args, context) {
    const { honourCertificates, actor } = context;
    const outcome = await honourCertificates.change(
      globalIdArg('HonourCertificate', args.id),
      commandOf('honourCertificateRevoke', args, actor),
      (certificate) => revokeHonourCertificate(certificate, args.input.reason, actOf(context)),
      honourCertificateScope(actor),
    );
    return toPayload('honourCertificate', outcome);
  },
};
