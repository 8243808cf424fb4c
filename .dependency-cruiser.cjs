const pure = '^packages/(kernel|casework|contracts)/';

/** The layers of the house: a request and an event travel down, nothing reaches back up. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'A decision imports words and other decisions, never a store, a queue or the graph.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(services/[^/]+/src/(schema|store|workers|routes|server|worker|context|config)|packages/(mongo|queue|subgraph|runtime)/)',
      },
    },
    {
      name: 'store-knows-no-graph',
      severity: 'error',
      from: { path: '^services/[^/]+/src/store/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(services/[^/]+/src/(schema|workers|routes|server|worker|context)|packages/subgraph/)' },
    },
    {
      name: 'schema-and-workers-stay-apart',
      severity: 'error',
      from: { path: '^services/[^/]+/src/(schema|workers|routes)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^services/[^/]+/src/(server|worker)\\.ts$' },
    },
    {
      name: 'only-the-store-knows-mongoose',
      severity: 'error',
      from: { path: '^services/[^/]+/src/(domain|schema|workers|routes)/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'services-meet-in-contracts',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-know-no-service',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|gateway|infra|load-tests)/' },
    },
    {
      name: 'fast-gateway-serves-anybody',
      comment: 'It is a package for any gateway: nothing of ours is in it.',
      severity: 'error',
      from: { path: '^packages/fast-gateway/' },
      to: { path: '^(packages/(?!fast-gateway/)|services|gateway|infra)' },
    },
    {
      name: 'pure-packages-stay-pure',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/', pathNot: pure },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '__generated__' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
