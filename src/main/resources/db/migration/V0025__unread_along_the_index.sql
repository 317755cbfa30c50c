-- Unread messages of a mailbox, folder by folder, each counted up to a number; a folder without any is absent.
-- The planner thinks of a mailbox of usual size and would gather all of a full one before it takes the first ones; without
-- bitmaps it goes along the index mail_message_unread and stops. In a function, that holds for this question alone, which
-- needs no transaction; in PL/pgSQL it is planned once for a connection.
create function unread_by_folder(box uuid, most integer) returns table (in_folder text, messages bigint)
    language plpgsql stable
    set enable_bitmapscan = off
as $$
begin
    return query
        with recursive f as (
            (select m.folder from mail_message m where m.owner = box and m.unread order by m.folder limit 1)
            union all
            select (select m.folder from mail_message m where m.owner = box and m.unread and m.folder > f.folder
                    order by m.folder limit 1) from f where f.folder is not null)
        select f.folder::text,
               (select count(*) from (select from mail_message m
                    where m.owner = box and m.unread and m.folder = f.folder limit most) as counted)
        from f where f.folder is not null;
end
$$;
