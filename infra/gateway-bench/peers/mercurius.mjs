// Mercurius as the public benchmark has it: fastify, the federation gateway, its JIT on. It knows federation 1 only.
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const app = Fastify();
app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: JSON.parse(process.env.SERVICES).map((service) => ({
      ...service,
      mandatory: false,
      connections: 64,
      rewriteHeaders: ({ authorization }) => (authorization ? { authorization } : {}),
    })),
  },
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
