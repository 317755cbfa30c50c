// A certified OpenID provider on loopback. Arguments: port, the name of its signing key, the folder of its libraries.
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [port, keyName, libraries] = process.argv.slice(2);
const { resolve } = createRequire(pathToFileURL(`${libraries}/`));
const { Provider } = await import(pathToFileURL(resolve('oidc-provider')));
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = { ...privateKey.export({ format: 'jwk' }), kid: keyName, alg: 'ES256', use: 'sig' };

const provider = new Provider(`http://localhost:${port}`, {
  clients: [{
    client_id: 'aladdin',
    client_secret: 'a-secret-for-this-proof-alone-0123456789',
    redirect_uris: ['http://localhost:9/callback'],
    post_logout_redirect_uris: ['http://localhost:9/left'],
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: 'ES256',
    userinfo_signed_response_alg: 'ES256',
  }],
  jwks: { keys: [key] },
  cookies: { keys: ['a-cookie-key-for-this-proof-alone'] },
  features: { jwtUserinfo: { enabled: true } },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
