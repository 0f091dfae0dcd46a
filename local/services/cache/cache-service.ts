// https://developers.google.com/apps-script/reference/cache/cache-service
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { requireDocumentAccess } from '../permissions';
import { Cache } from './cache';

export class CacheService extends ServiceObject {
  static override readonly typeName = 'CacheService';

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getScriptCache(): Cache {
    return this.#open('getScriptCache', 'script');
  }

  getUserCache(): Cache {
    return this.#open('getUserCache', `user/${this._context.user.email}`);
  }

  getDocumentCache(): Cache {
    return this.#open('getDocumentCache', `document/${this._context.workbook.id}`);
  }

  #open(method: string, scope: string): Cache {
    requireDocumentAccess(this._context, `CacheService.${method}`);
    return new Cache(this._context.hostState.cache, `${this._context.project.id}/${scope}`);
  }
}
