import { asker, type Ask, type Executes } from './ask.ts';
import { caller, type Call, type Calls } from './call.ts';
import { testPlatform, type TestPlatform } from './platform.ts';

/** A service opened on a platform of its own. */
export interface TestService<Service> {
  readonly service: Service;
  readonly platform: TestPlatform;
  readonly ask: Ask;
  /** Calls a route beside the graph in process. */
  readonly call: Call;
  /** Closes the service and removes all it has stored. */
  close(): Promise<void>;
}

/**
 * Opens a service on a platform of its own: `open` is given the environment for `parseEnv`, `serve` makes the subgraph
 * that tests ask. What was opened is removed again even when serving it fails.
 */
export async function testService<Service extends { close(): Promise<void> }>(
  open: (variables: TestPlatform['variables']) => Promise<Service>,
  serve: (
    service: Service,
  ) => Executes & Calls & { readonly server?: { start(): Promise<void>; stop(): Promise<void> } },
): Promise<TestService<Service>> {
  const platform = testPlatform();
  const service = await open(platform.variables);
  const end = async () => {
    await service.close();
    await platform.drop();
  };
  try {
    const subgraph = serve(service);
    // A test may call routes only; what was never started cannot be stopped.
    await subgraph.server?.start();
    return {
      service,
      platform,
      ask: asker(subgraph),
      call: caller(subgraph),
      async close() {
        try {
          await subgraph.server?.stop();
        } finally {
          await end();
        }
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
